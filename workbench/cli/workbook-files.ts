import { renameSync, rmSync, writeFileSync } from "node:fs";
import { message } from "../../src/regulation/message";
import { failure } from "./command-error";

/** Writes the whole file or none of it: a half-written workbook never stands under its name. */
export function writeWorkbook(path: string, bytes: Uint8Array): void {
  const half = `${path}.part`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw failure(message("cli.outNotWritten", { path, reason: reasonOf(error) }));
  }
}

/** @returns what to do when the file is no workbook: end with the reason */
export function openingFailure(path: string): (error: unknown) => never {
  return (error) => {
    throw failure(message("cli.workbookUnreadable", { path, reason: reasonOf(error) }));
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
