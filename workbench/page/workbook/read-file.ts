import { message } from "../../../src/regulation/message";
import { FileError } from "../../host/file/file-error";
import { openFile } from "../../host/file/open";
import type { OpenedFile } from "../../host/workbook/host-workbook";
import { Unreadable } from "./unreadable";

/** What a browser can still open in reasonable time; a year's ledgers are a hundredth of it. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** @throws Unreadable when it is no workbook, or too large */
export async function readWorkbookFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  if (file.size >= LARGEST_FILE) throw new Unreadable(message("page.file.tooLarge", { name, megabytes: Math.ceil(file.size / 1024 / 1024) }));
  try {
    return await openFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const code = error instanceof FileError ? error.code : "damaged";
    throw new Unreadable(message("page.file.unreadable", { name, reason: message(`page.file.${code}`) }));
  }
}
