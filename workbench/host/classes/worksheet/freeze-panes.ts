import { SetFrozenMutation } from "@univerjs/sheets";
import type { Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/area";
import { requireFrame } from "../../workbook/cells/cells";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";

/** `worksheet.freezePanes`; its state is the sheet's id. */
export const freezePanesClass: ExcelClass<string> = excelClass("WorksheetFreezePanes", () => ({
  methods: {
    freezeAt: (sheet, args, host) => {
      const range = areaArgument(sheet, args, host);
      freeze(sheet, isWholeColumns(range) ? 0 : lastRow(range) + 1, isWholeRows(range) ? 0 : lastColumn(range) + 1, host);
    },
    freezeRows: (sheet, args, host) => freeze(sheet, count(args), 0, host),
    freezeColumns: (sheet, args, host) => freeze(sheet, 0, count(args), host),
    unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
    getLocation: location,
    getLocationOrNullObject: location,
  },
}));

function count(args: Arguments): number {
  const number = args.integerOr(0, 1);
  if (number < 1) throw invalidArgument();
  return number;
}

function areaArgument(sheet: string, args: Arguments, host: Host): Area {
  return args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), sheet, host);
}

/** Univer counts what is frozen, and names the first row and column that are not. */
function freeze(subUnitId: string, rows: number, columns: number, { book }: Host): void {
  book.runBeside(SetFrozenMutation.id, { subUnitId, ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
}

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function location(sheetId: string, _args: Arguments, { book }: Host): Served | null {
  const { xSplit, ySplit } = requireFrame(book, sheetId).getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  return rangeClass.of({ sheetId, row: 0, column: 0, rows: ySplit === 0 ? MAX_ROWS : ySplit, columns: xSplit === 0 ? MAX_COLUMNS : xSplit });
}
