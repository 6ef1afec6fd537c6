import type { ICellData } from "@univerjs/core";
import { intersection, type Area } from "./area";

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

export interface SheetWrites {
  readonly sheetId: string;
  readonly areas: Area[];
  readonly matrix: CellMatrix;
  stylesOnly: boolean;
  /** Some of the cells change how they look, too. */
  withLooks: boolean;
}

/**
 * Cells that were written and not yet handed to Univer. office.js cuts a large array into parts of 1,500 cells, and Univer
 * looks through the whole sheet's formulas at each mutation: a hundred parts become one mutation here.
 */
export class PendingWrites {
  private readonly bySheet = new Map<string, SheetWrites>();

  /** Whether a cell of the area waits. */
  touches(area: Area): boolean {
    return this.bySheet.get(area.sheetId)?.areas.some((written) => intersection(written, area) !== null) ?? false;
  }

  /** Whether a cell of the sheet waits to look otherwise: what others look like can be seen and changed meanwhile. */
  changesLooks(sheetId: string): boolean {
    return this.bySheet.get(sheetId)?.withLooks ?? false;
  }

  /** @param matrix cells of the area, none of which waits already */
  add(area: Area, matrix: CellMatrix, stylesOnly = false): void {
    const writes = this.bySheet.get(area.sheetId) ?? { sheetId: area.sheetId, areas: [], matrix: {}, stylesOnly: true, withLooks: false };
    this.bySheet.set(area.sheetId, writes);
    writes.areas.push(area);
    writes.stylesOnly &&= stylesOnly;
    for (const [row, cells] of Object.entries(matrix)) {
      writes.withLooks ||= Object.values(cells).some((cell) => cell === null || cell.s !== undefined || cell.custom !== undefined);
      Object.assign((writes.matrix[Number(row)] ??= {}), cells);
    }
  }

  /** Everything that waits, which then no longer does. */
  take(): readonly SheetWrites[] {
    const taken = [...this.bySheet.values()];
    this.bySheet.clear();
    return taken;
  }
}
