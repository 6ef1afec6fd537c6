import { excelClass } from "../batch/excel-class";
import { HostError } from "../batch/host-error";
import { fullAddress } from "../workbook/address";
import { isWholeColumns, isWholeRows, type Area } from "../workbook/area";
import { WRONG_SHAPE } from "../workbook/write-cells";
import { rangeContent } from "./range-content";
import { rangeNavigation } from "./range-navigation";

/** A rectangle of cells. */
export const rangeClass = excelClass<Area>("Range", () => ({
  kept: true,
  properties: {
    address: { get: (range, { book }) => fullAddress(range, book.sheetName(range.sheetId)) },
    rowIndex: { get: (range) => range.row },
    columnIndex: { get: (range) => range.column },
    rowCount: { get: (range) => range.rows },
    columnCount: { get: (range) => range.columns },
    cellCount: { get: (range) => cellCount(range) },
    isEntireColumn: { get: isWholeColumns },
    isEntireRow: { get: isWholeRows },
    ...rangeContent,
  },
  methods: {
    ...rangeNavigation,
    /** office.js asks before it sends a large array in parts. */
    _ValidateArraySize: (range, args) => checkSize(range, args.integer(0), args.integer(1)),
  },
  calculatedMethods: ["getUsedRange", "getUsedRangeOrNullObject"],
}));

/** Excel's count is −1 beyond what a 32-bit number holds. */
function cellCount({ rows, columns }: Area): number {
  const count = rows * columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function checkSize(range: Area, rows: number, columns: number): void {
  if (rows !== range.rows || columns !== range.columns) throw new HostError("InvalidArgument", WRONG_SHAPE);
}
