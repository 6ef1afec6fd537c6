import { blankSnapshot } from "../workbook/blank-snapshot";
import type { OpenedFile } from "../workbook/host-workbook";

/** @returns a new workbook with one empty sheet; saving it makes a new file. */
export function blankFile(): OpenedFile {
  return blankSnapshot();
}
