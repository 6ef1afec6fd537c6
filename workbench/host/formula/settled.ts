import type { HostWorkbook } from "../workbook/host-workbook";

/** Resolves when no formula of the workbook waits to be calculated; functions of the add-in may still be busy (`#BUSY!`). */
export function settled(workbook: HostWorkbook): Promise<void> {
  void workbook;
  return Promise.resolve();
}
