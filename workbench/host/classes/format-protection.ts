import { asFlag } from "../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { isUnbounded, type Area } from "../workbook/area";
import { cellFinder, mapCells } from "../workbook/cells";
import { checkAllowed, lockOf } from "../workbook/lock";
import { usedArea } from "../workbook/used-area";
import { cellMatrix } from "../workbook/write-cells";

/** `range.format.protection`. */
export const formatProtectionClass: ExcelClass<Area> = excelClass("FormatProtection", () => ({
  properties: { locked: lock("locked"), formulaHidden: lock("formulaHidden") },
}));

function lock(part: "locked" | "formulaHidden"): Property<Area> {
  return {
    get: (range, host) => common(mapCells(host.book, bounded(range, host), (cell) => lockOf(cell)[part]).flat()),
    set: (range, value, host) => {
      const flag = asFlag(value);
      checkAllowed(host.book, range.sheetId, "allowFormatCells");
      const cells = bounded(range, host);
      const find = cellFinder(host.book, cells.sheetId);
      host.book.writeStyles(cells, cellMatrix(cells, (row, column) => ({ custom: { ...find(row, column)?.custom, [part]: flag } })));
    },
  };
}

function common(flags: readonly boolean[]): boolean | null {
  const [first = true] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

/** Of whole rows or columns the cells in use are what counts. */
function bounded(range: Area, { book }: Host): Area {
  return isUnbounded(range) ? (usedArea(book, range, false) ?? { ...range, rows: 1, columns: 1 }) : range;
}
