import { asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";

interface OwnProperty {
  readonly sheet: string;
  readonly key: string;
}

/** `worksheet.customProperties`; its state is the sheet's id. Keys are compared without regard to case. */
export const worksheetCustomPropertyCollectionClass: ExcelClass<string> = excelClass("WorksheetCustomPropertyCollection", () => ({
  items: (sheet, { book }) => Object.keys(book.sheetSide(sheet).customProperties).map((key) => worksheetCustomPropertyClass.of({ sheet, key })),
  item: (sheet, key, host) => find(sheet, asText(key), host),
  methods: {
    add: (sheet, args, host) => {
      const own = find(sheet, args.text(0), host)?.as(worksheetCustomPropertyClass) ?? { sheet, key: args.text(0) };
      host.book.sheetSide(sheet).customProperties[own.key] = args.text(1);
      return worksheetCustomPropertyClass.of(own);
    },
    getCount: (sheet, _args, { book }) => Object.keys(book.sheetSide(sheet).customProperties).length,
    getItem: (sheet, args, host) => find(sheet, args.text(0), host),
    getItemOrNullObject: (sheet, args, host) => find(sheet, args.text(0), host),
  },
}));

function find(sheet: string, key: string, { book }: Host): Served | null {
  const known = Object.keys(book.sheetSide(sheet).customProperties).find((name) => name.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : worksheetCustomPropertyClass.of({ sheet, key: known });
}

/** A text that the sheet carries by a key. */
export const worksheetCustomPropertyClass: ExcelClass<OwnProperty> = excelClass("WorksheetCustomProperty", () => ({
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }, { book }) => book.sheetSide(sheet).customProperties[key] ?? "",
      set: ({ sheet, key }, value, { book }) => void (book.sheetSide(sheet).customProperties[key] = asText(value)),
    },
  },
  methods: {
    delete: ({ sheet, key }, _args, { book }) => {
      const side = book.sheetSide(sheet);
      side.customProperties = Object.fromEntries(Object.entries(side.customProperties).filter(([name]) => name !== key));
    },
  },
}));
