import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { boundingArea, toRange, type Area, type UniverRange } from "./area";
import type { Book } from "./book";
import { cellMatrix } from "./cells/write-cells";

export type Axis = "row" | "column";

/** New sizes of rows or columns of a sheet, by their number. */
interface Resized {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly ranges: UniverRange[];
  readonly sizes: Record<number, number>;
}

/**
 * What has been changed in Univer's model and nobody was told of. A run of the add-in styles thousands of cells one after another, and each
 * message wakes everything that a grid consists of: it hears of all of them at once.
 */
export class Untold {
  private readonly painted = new Map<string, Area>();
  private readonly resized = new Map<string, Resized>();

  /** Cells of the area look otherwise. */
  paint(area: Area): void {
    const before = this.painted.get(area.sheetId);
    this.painted.set(area.sheetId, before === undefined ? area : boundingArea(before, area));
  }

  /** Rows or columns of the area have another size, in pixels. */
  resize(axis: Axis, area: Area, size: number): void {
    const key = `${axis} ${area.sheetId}`;
    const known = this.resized.get(key) ?? { sheetId: area.sheetId, axis, ranges: [], sizes: {} };
    this.resized.set(key, known);
    known.ranges.push(toRange(area));
    const [first, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
    for (let index = first; index < first + count; index++) known.sizes[index] = size;
  }

  tellSizes(book: Book): void {
    const told = [...this.resized.values()];
    this.resized.clear();
    for (const { sheetId, axis, ranges, sizes } of told) {
      if (book.frameOf(sheetId) === null) continue;
      if (axis === "row") book.runBeside(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: sizes });
      else book.runBeside(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth: sizes });
    }
  }

  tellPainted(book: Book): void {
    const told = [...this.painted.values()];
    this.painted.clear();
    for (const area of told) {
      const cells = book.frameOf(area.sheetId)?.getCellMatrix();
      if (cells === undefined) continue;
      // With its type a value stays what it is: a number in a cell that has become text is a number until it is entered again.
      const cellValue = cellMatrix(area, (row, column) => typed(cells.getValue(row, column)?.t));
      book.runBeside(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue, trigger: SetStyleCommand.id });
    }
  }
}

function typed(type: ICellData["t"]): ICellData {
  return type === undefined || type === null ? {} : { t: type };
}
