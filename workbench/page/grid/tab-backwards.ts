import { CommandType, Direction, ICommandService, IUniverInstanceService, UniverInstanceType, type ICommand, type IDisposable, type Workbook } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService, type ISelectionWithStyle } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand, whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/** Above every shortcut of Univer's own. */
const FIRST = 10_000;
const KEYS = [
  { keycode: KeyCode.TAB, direction: Direction.LEFT },
  { keycode: KeyCode.ENTER, direction: Direction.UP },
];

/** Shift+Tab and Shift+Enter at the first of several selected cells go to the last of them, as in Excel: Univer's command fails there. */
export function tabBackwards({ univer, unitId }: HostWorkbook): IDisposable {
  const injector = injectorOf(univer);
  const move: ICommand<(typeof KEYS)[number]> = {
    id: "workbench.command.tab-backwards",
    type: CommandType.COMMAND,
    handler: async (accessor, params) => {
      const commands = accessor.get(ICommandService);
      const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getActiveSheet();
      const selections = toTheLast(accessor.get(SheetsSelectionsService).getCurrentSelections());
      if (sheet === undefined || selections === null) return commands.executeCommand(MoveSelectionEnterAndTabCommand.id, params);
      return commands.executeCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheet.getSheetId(), selections, reveal: true });
    },
  };
  const command = injector.get(ICommandService).registerCommand(move);
  const shortcuts = KEYS.map((staticParameters) =>
    injector.get(IShortcutService).registerShortcut({
      id: move.id,
      binding: staticParameters.keycode | MetaKeys.SHIFT,
      priority: FIRST,
      preconditions: whenSheetEditorFocused,
      staticParameters,
    }),
  );
  return {
    dispose: () => {
      for (const one of [...shortcuts, command]) one.dispose();
    },
  };
}

/** @returns the selections with the last cell of the one before active; null where the active cell is not the first of several */
function toTheLast(selections: readonly Readonly<ISelectionWithStyle>[]): ISelectionWithStyle[] | null {
  const at = selections.findIndex(({ primary }) => primary !== null);
  const current = selections[at];
  const before = selections[(at + selections.length - 1) % selections.length];
  if (current?.primary == null || before === undefined) return null;
  const { range, primary } = current;
  const isOne = primary.endRow === range.endRow && primary.endColumn === range.endColumn && selections.length === 1;
  if (isOne || primary.startRow !== range.startRow || primary.startColumn !== range.startColumn) return null;
  const { endRow, endColumn } = before.range;
  const last = { startRow: endRow, startColumn: endColumn, endRow, endColumn, actualRow: endRow, actualColumn: endColumn, isMerged: false, isMergedMainCell: false };
  return selections.map((selection) => ({ ...selection, primary: selection === before ? last : null }));
}
