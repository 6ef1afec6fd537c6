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
 * Knows which sheets have no formula that names another sheet: those need not be looked through when a sheet is renamed or deleted. A ledger
 * of a hundred thousand rows is looked through once, and again only after such a formula came into it.
 */
export class CrossReferences extends Disposable {
  private readonly free = new Set<string>();
  private readonly workbook: Workbook | null;

  constructor(injector: Injector, private readonly unitId: string) {
    super();
    this.workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
    this.disposeWithMe(injector.get(ICommandService).onCommandExecuted((command) => this.follow(command)));
  }

  /** The cells of a sheet whose formula names a sheet. */
  in(sheetId: string): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
    const matrix = this.workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {};
    const found = this.free.has(sheetId) ? [] : [...crossing(matrix)];
    if (found.length === 0) this.free.add(sheetId);
    return found;
  }

  /** Whatever else happens to a sheet than plain values and looks may bring such a formula. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const { unitId, subUnitId, cellValue = {}, trigger } = (params ?? {}) as Params;
    // Cells that are moved may come from any sheet.
    if (id === MoveRangeMutation.id) this.free.clear();
    if (unitId !== this.unitId || subUnitId === undefined || !this.free.has(subUnitId) || !MAY_BRING.test(id)) return;
    const plain = id === SetRangeValuesMutation.id && (trigger === SetStyleCommand.id || crossing(cellValue).next().done === true);
    if (!plain) this.free.delete(subUnitId);
  }
}

/** Mutations by which cells get contents. */
const MAY_BRING = /^sheet\.mutation\.(set-range-values|move-|insert-|remove-|reorder-|delete-)/;

function* crossing(matrix: Matrix): Generator<{ row: number; column: number; formula: string }> {
  for (const row in matrix) {
    const cells = matrix[row] ?? {};
    for (const column in cells) {
      const formula = cells[column]?.f;
      if (formula?.includes("!") === true) yield { row: Number(row), column: Number(column), formula };
    }
  }
}
