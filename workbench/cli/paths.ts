import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { message } from "../../src/regulation/message";
import { usageError } from "./command-error";

/** @returns the absolute path. @throws CommandError (exit 2) when there is no such file */
export function existingWorkbook(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute)) throw usageError(message("cli.workbookMissing", { path: absolute }));
  if (!statSync(absolute).isFile()) throw usageError(message("cli.workbookNotAFile", { path: absolute }));
  return absolute;
}

/**
 * @param input the workbook that must not be written to, by whatever name; null when there is none
 * @returns the absolute path. @throws CommandError (exit 2) when no file can be written there
 */
export function writableOutput(path: string, cwd: string, input: string | null): string {
  const absolute = resolve(cwd, path);
  const folder = dirname(absolute);
  if (extname(absolute).toLowerCase() !== ".xlsx") throw usageError(message("cli.outNotXlsx", { path: absolute }));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw usageError(message("cli.outFolderMissing", { path: folder }));
  if (existsSync(absolute) && statSync(absolute).isDirectory()) throw usageError(message("cli.outIsFolder", { path: absolute }));
  if (input !== null && isSameFile(absolute, input)) throw usageError(message("cli.outIsInput", { path: input }));
  return absolute;
}

/** Also through links, hard ones too, and through differently written paths. */
function isSameFile(out: string, input: string): boolean {
  if (join(realpathSync(dirname(out)), basename(out)) === realpathSync(input)) return true;
  if (!existsSync(out)) return false;
  const [a, b] = [statSync(out), statSync(input)];
  return a.ino === b.ino && a.dev === b.dev;
}
