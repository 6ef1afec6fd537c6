import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { CellEdit } from "../../host/transport/excel-requests";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/** @returns what tells whether its user is editing a cell of the grid now, and when that has come to its end */
export function whileCellIsEdited({ univer }: HostWorkbook): CellEdit {
  const editor = injectorOf(univer).get(IEditorBridgeService);
  return () => {
    if (!editor.isVisible().visible) return null;
    return new Promise((resolve) => {
      const listening = editor.visible$.subscribe(({ visible }) => {
        if (visible) return;
        queueMicrotask(() => listening.unsubscribe());
        // What was typed is in its cell a moment after the editor has closed.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    });
  };
}
