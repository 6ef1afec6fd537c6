import { Disposable, ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverRange } from "../workbook/area";

/** Excel's `CalculationMode`. */
export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

type DirtyArea = ISetFormulaCalculationStartMutation["dirtyRanges"][number];
const NOTHING_DIRTY = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {} };

const STYLE_TRIGGERS: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Follows Univer's calculation by its own messages: a change makes cells dirty, a run starts a moment later, the run ends.
 * What is asked of it is answered when nothing is dirty and nothing runs, never by a clock.
 */
export class Calculation extends Disposable {
  /** Univer starts a run for every workbook that it opens, one without formulas too. */
  private dirty = true;
  private full = false;
  private running = 0;
  private waiting: (() => void)[] = [];
  private asked: CalculationMode = "Automatic";
  /** What is calculated although it is done by hand: what was asked for, and formulas that are new. */
  private ordered: DirtyArea[] = [];
  private everything = false;
  private readonly commands: ICommandService;
  private readonly dirtyMarkers: IActiveDirtyManagerService;

  constructor(private readonly injector: Injector, private readonly unitId: string) {
    super();
    this.commands = injector.get(ICommandService);
    this.dirtyMarkers = injector.get(IActiveDirtyManagerService);
    this.disposeWithMe(this.commands.onCommandExecuted((command, options) => this.follow(command, options?.onlyLocal === true)));
    this.disposeWithMe(this.commands.beforeCommandExecuted((command) => this.hold(command)));
  }

  get mode(): CalculationMode {
    return this.asked;
  }

  /** What was written before is calculated in the mode of then; when it is no longer done by hand, all is made up for. */
  set mode(mode: CalculationMode) {
    if (mode === this.asked) return;
    if (!this.isSettled) this.everything = true;
    const wasManual = this.isManual;
    this.asked = mode;
    if (wasManual) this.recalculate([], true);
  }

  /** Formulas keep their values until somebody asks for them to be calculated. */
  get isManual(): boolean {
    return this.asked === "Manual";
  }

  get isSettled(): boolean {
    return !this.dirty && this.running === 0;
  }

  /** No formula waits for its value, or there is none. */
  get isAtRest(): boolean {
    return this.isSettled || !this.hasFormulas();
  }

  /** The last run to begin went over every formula, and not only over those that hang on a change. */
  get lastRunWasFull(): boolean {
    return this.full;
  }

  /** Resolves when no formula waits for its value; at once when the workbook has none. */
  async settled(): Promise<void> {
    if (this.isAtRest) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.settled();
  }

  /** Lets the given cells be calculated again. */
  recalculate(cells: readonly { readonly sheetId: string; readonly range: UniverRange }[], everything = false): void {
    const dirtyRanges = cells.map((cell) => ({ unitId: this.unitId, ...cell }));
    if (everything) this.everything = true;
    else this.order(dirtyRanges);
    const nothing = { ...NOTHING_DIRTY, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { ...nothing, dirtyRanges, forceCalculation: everything }, { onlyLocal: true });
  }

  /** Runs whenever a run of the calculation has ended and its values are in the cells. */
  onRunEnded(act: () => void): void {
    this.disposeWithMe(this.commands.onCommandExecuted((command) => {
      if (isEnd(command)) act();
    }));
  }

  /** Univer would tell of a run that goes on for a second, with texts that are gone by then: the run is called off. */
  override dispose(): void {
    const stopped: ISetFormulaCalculationNotificationMutation = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
    this.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, stopped, { onlyLocal: true });
    super.dispose();
  }

  private hasFormulas(): boolean {
    const sheets = this.injector.get(FormulaDataModel).getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).some((rows) => rows !== undefined && rows !== null && Object.keys(rows).length > 0);
  }

  private follow(command: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.dirty = false;
      this.full = (command.params as ISetFormulaCalculationStartMutation).forceCalculation === true;
      this.running += 1;
    } else if (isEnd(command)) {
      this.running = Math.max(0, this.running - 1);
      if (this.isSettled) this.release();
    } else if (this.makesDirty(command, onlyLocal)) {
      this.dirty = true;
      if (this.isManual && command.id === SetRangeValuesMutation.id) this.order(newFormulas(this.unitId, command.params as ISetRangeValuesMutationParams));
    }
  }

  private order(cells: readonly DirtyArea[]): void {
    if (this.isManual) this.ordered.push(...cells);
  }

  /** Univer starts a run after every change; of one by hand only what was ordered is left. */
  private hold({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationStartMutation.id || !this.isManual) return;
    Object.assign(params ?? {}, this.everything ? { forceCalculation: true } : { ...NOTHING_DIRTY, dirtyRanges: this.ordered, forceCalculation: false });
  }

  /** Univer writes its own results with `onlyLocal`; those make nothing dirty, and neither do styles. */
  private makesDirty({ id, params }: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
    if (this.dirtyMarkers.get(id) === undefined) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return !onlyLocal && !STYLE_TRIGGERS.has(String((params as { trigger?: string }).trigger));
  }

  private release(): void {
    this.ordered = [];
    this.everything = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function newFormulas(unitId: string, { subUnitId: sheetId, cellValue = {} }: ISetRangeValuesMutationParams): DirtyArea[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells as object).flatMap(([column, cell]) => {
      const formula = (cell as { f?: string | null } | null)?.f;
      const [at, across] = [Number(row), Number(column)];
      return formula ? [{ unitId, sheetId, range: { startRow: at, endRow: at, startColumn: across, endColumn: across } }] : [];
    }),
  );
}

function isEnd(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}
