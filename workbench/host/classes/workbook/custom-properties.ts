import { excelClass, type ExcelClass } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { collectionOf, sameText } from "../collection";

/** Excel's types of a document's own properties. */
type CustomValue = string | number | boolean;
const MAX_LENGTH = 255;

const shared = collectionOf<null, string>({
  of: () => customPropertyClass,
  all: (_self, { book }) => Object.keys(book.side.customProperties ?? {}),
  isKey: sameText,
});

/** `workbook.properties.custom`. Keys are compared without regard to case. */
export const customPropertyCollectionClass: ExcelClass<null> = excelClass("CustomPropertyCollection", () => ({
  ...shared,
  methods: {
    ...shared.methods,
    add: (_self, args, { book }) => {
      const all = (book.side.customProperties ??= {});
      const key = Object.keys(all).find((known) => sameText(known, args.text(0))) ?? args.text(0);
      if (key === "" || key.length > MAX_LENGTH) throw invalidArgument();
      all[key] = asCustomValue(args.at(1));
      return customPropertyClass.of(key);
    },
    deleteAll: (_self, _args, { book }) => void (book.side.customProperties = {}),
  },
}));

/** A property that the workbook carries by a key; its state is the key. */
export const customPropertyClass: ExcelClass<string> = excelClass("CustomProperty", () => ({
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    type: { get: (key, { book }) => typeOf(book.side.customProperties?.[key] ?? "") },
    value: {
      get: (key, { book }) => book.side.customProperties?.[key] ?? "",
      set: (key, value, { book }) => void ((book.side.customProperties ??= {})[key] = asCustomValue(value)),
    },
  },
  methods: {
    delete: (key, _args, { book }) => {
      book.side.customProperties = Object.fromEntries(Object.entries(book.side.customProperties ?? {}).filter(([name]) => name !== key));
    },
  },
}));

function asCustomValue(value: unknown): CustomValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument();
  return value.slice(0, MAX_LENGTH);
}

function typeOf(value: CustomValue): "Number" | "Boolean" | "Float" | "String" {
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : Number.isInteger(value) ? "Number" : "Float";
}
