import { CommandType, ICommandService } from "@univerjs/core";
import type { IDisposable, IOperation } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation, whenSheetEditorActivated } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/** Above every shortcut of Univer's own. */
const FIRST = 10_000;

/**
 * Enter ends a formula as in Excel, where only Tab takes a function from the list: Univer's list takes Enter too, and lags behind what is
 * typed, so that a complete formula would stay open.
 */
export function commitByEnter({ univer, unitId }: HostWorkbook): IDisposable {
  const injector = injectorOf(univer);
  const commit: IOperation = {
    id: "workbench.operation.commit-by-enter",
    type: CommandType.OPERATION,
    handler: (accessor) => {
      accessor.get(IEditorBridgeService).disableForceKeepVisible();
      const ended = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ENTER, unitId };
      return accessor.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, ended);
    },
  };
  const command = injector.get(ICommandService).registerCommand(commit);
  const shortcut = injector.get(IShortcutService).registerShortcut({ id: commit.id, binding: KeyCode.ENTER, priority: FIRST, preconditions: whenSheetEditorActivated });
  return {
    dispose: () => {
      shortcut.dispose();
      command.dispose();
    },
  };
}
