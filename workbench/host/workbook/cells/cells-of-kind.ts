import { Disposable, ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICellData, ICommandInfo, Injector, Nullable, Workbook } from "@univerjs/core";
import { MoveRangeMutation, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Matrix;
  readonly trigger?: string;
}

/**
 * The cells of a kind, such as formulas, sheet by sheet. A ledger of a hundred thousand rows that has none is looked through once, and again
 * only after one may have come into it.
 */
export class CellsOfKind extends Disposable {
  private readonly without = new Set<string>();
  private readonly workbook: Workbook | null;

  /** @param isOne whether a cell is of that kind */
  constructor(injector: Injector, private readonly unitId: string, private readonly isOne: (cell: ICellData) => boolean) {
    super();
    this.workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
    this.disposeWithMe(injector.get(ICommandService).onCommandExecuted((command) => this.follow(command)));
  }

  /** The cells of that kind in a sheet, row by row. */
  in(sheetId: string): readonly FoundCell[] {
    if (this.without.has(sheetId)) return [];
    const found = [...this.among(this.workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {})];
    if (found.length === 0) this.without.add(sheetId);
    return found;
  }

  /** Whether a sheet has a cell of that kind. */
  has(sheetId: string): boolean {
    if (this.without.has(sheetId)) return false;
    const none = this.among(this.workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {}).next().done === true;
    if (none) this.without.add(sheetId);
    return !none;
  }

  /** Whether there is a cell of that kind among these. */
  isAmong(matrix: Matrix): boolean {
    return this.among(matrix).next().done !== true;
  }

  /** Whatever else happens to a sheet than plain values and looks may bring such a cell. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const { unitId, subUnitId, cellValue = {}, trigger } = (params ?? {}) as Params;
    // Cells that are moved may come from any sheet.
    if (id === MoveRangeMutation.id) this.without.clear();
    if (unitId !== this.unitId || subUnitId === undefined || !this.without.has(subUnitId) || !MAY_BRING.test(id)) return;
    const plain = id === SetRangeValuesMutation.id && (trigger === SetStyleCommand.id || !this.isAmong(cellValue));
    if (!plain) this.without.delete(subUnitId);
  }

  private *among(matrix: Matrix): Generator<FoundCell> {
    for (const row in matrix) {
      const cells = matrix[row] ?? {};
      for (const column in cells) {
        const cell = cells[column];
        if (cell && this.isOne(cell)) yield { row: Number(row), column: Number(column), cell };
      }
    }
  }
}

export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** Mutations by which cells get contents. */
const MAY_BRING = /^sheet\.mutation\.(set-range-values|move-|insert-|remove-|reorder-|delete-)/;
