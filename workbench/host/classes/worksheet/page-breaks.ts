import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import type { Host } from "../../batch/host";
import { areaArgument } from "../range/cell-argument";
import { collectionOf } from "../collection";
import { rangeClass } from "../range/range";

type Direction = "horizontal" | "vertical";

/** The breaks of a sheet in one direction. */
interface Breaks {
  readonly sheet: string;
  readonly direction: Direction;
}

/** A break before a row (or column), counted from 0. */
interface Break extends Breaks {
  readonly index: number;
}

function indexesOf({ sheet, direction }: Breaks, { book }: Host): number[] {
  const all = (book.sheetSide(sheet).pageBreaks ??= { horizontal: [], vertical: [] });
  return all[direction];
}

const shared = collectionOf<Breaks, Break>({
  of: () => pageBreakClass,
  all: (breaks, host) => indexesOf(breaks, host).map((index) => ({ ...breaks, index })),
  isKey: () => false,
});

/** `worksheet.horizontalPageBreaks` and `worksheet.verticalPageBreaks`: those that somebody set. */
export const pageBreakCollectionClass: ExcelClass<Breaks> = excelClass("PageBreakCollection", () => ({
  items: shared.items,
  item: (breaks, key, host) => at(breaks, key, host),
  methods: {
    add: (breaks, args, host) => {
      const { row, column } = areaArgument(args, 0, breaks.sheet, host);
      const index = breaks.direction === "horizontal" ? row : column;
      const all = indexesOf(breaks, host);
      if (index === 0) throw invalidArgument();
      if (!all.includes(index)) all.push(index);
      all.sort((a, b) => a - b);
      return pageBreakClass.of({ ...breaks, index });
    },
    getCount: (breaks, _args, host) => indexesOf(breaks, host).length,
    getItem: (breaks, args, host) => at(breaks, args.integer(0), host),
    // What office.js calls for the items of a loaded collection.
    getItemAt: (breaks, args, host) => at(breaks, args.integer(0), host),
    removePageBreaks: (breaks, _args, host) => void indexesOf(breaks, host).splice(0),
  },
}));

function at(breaks: Breaks, place: unknown, host: Host): Served {
  const index = typeof place === "number" ? indexesOf(breaks, host)[place] : undefined;
  if (index === undefined) throw invalidArgument();
  return pageBreakClass.of({ ...breaks, index });
}

export const pageBreakClass: ExcelClass<Break> = excelClass("PageBreak", () => ({
  properties: {
    rowIndex: { get: ({ direction, index }) => (direction === "horizontal" ? index : 0) },
    columnIndex: { get: ({ direction, index }) => (direction === "vertical" ? index : 0) },
  },
  methods: {
    delete: (one, _args, host) => {
      const all = indexesOf(one, host);
      const at = all.indexOf(one.index);
      if (at >= 0) all.splice(at, 1);
    },
    getCellAfterBreak: ({ sheet, direction, index }) =>
      rangeClass.of({ sheetId: sheet, row: direction === "horizontal" ? index : 0, column: direction === "vertical" ? index : 0, rows: 1, columns: 1 }),
  },
}));
