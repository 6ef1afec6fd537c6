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
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { UniverRange } from "../workbook/area";

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
  private readonly commands: ICommandService;
  private readonly dirtyMarkers: IActiveDirtyManagerService;

  constructor(private readonly injector: Injector, private readonly unitId: string) {
    super();
    this.commands = injector.get(ICommandService);
    this.dirtyMarkers = injector.get(IActiveDirtyManagerService);
    this.disposeWithMe(this.commands.onCommandExecuted((command, options) => this.follow(command, options?.onlyLocal === true)));
  }

  get isSettled(): boolean {
    return !this.dirty && this.running === 0;
  }

  /** The last run to begin went over every formula, and not only over those that hang on a change. */
  get lastRunWasFull(): boolean {
    return this.full;
  }

  /** Resolves when no formula waits for its value; at once when the workbook has none. */
  async settled(): Promise<void> {
    if (this.isSettled || !this.hasFormulas()) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.settled();
  }

  /** Lets the given cells be calculated again. */
  recalculate(cells: readonly { readonly sheetId: string; readonly range: UniverRange }[], everything = false): void {
    const dirtyRanges = cells.map((cell) => ({ unitId: this.unitId, ...cell }));
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
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
    }
  }

  /** Univer writes its own results with `onlyLocal`; those make nothing dirty, and neither do styles. */
  private makesDirty({ id, params }: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
    if (this.dirtyMarkers.get(id) === undefined) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return !onlyLocal && !STYLE_TRIGGERS.has(String((params as { trigger?: string }).trigger));
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function isEnd(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}
