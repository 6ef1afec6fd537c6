import { renameSync, rmSync, writeFileSync } from "node:fs";
import { message } from "../../src/regulation/message";
import { failure } from "./command-error";

/**
 * Writes the whole file or none of it: a half-written workbook never stands under its name.
 * @throws CommandError (exit 1) when the system does not let it
 */
export function writeWorkbook(path: string, bytes: Uint8Array): void {
  const half = `${path}.part`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw failure(message("cli.outNotWritten", { path, reason: error instanceof Error ? error.message : String(error) }));
  }
}
