import { resolve } from "node:path";
import { readMapping } from "../../src/ledger/ledgers/read-mapping";
import { message } from "../../src/regulation/message";
import type { ReadArguments } from "./arguments";
import { usageError } from "./command-error";
import { readJsonFile } from "./json-file";

/**
 * Which sheet is which ledger, from `--mapping FILE.json`.
 *
 * @returns the mapping as it was written, for the workbook to keep; `{}` says that every ledger is looked for again, undefined
 * that nothing is stated
 * @throws CommandError (exit 2) for a file that cannot be read, or a ledger or field that there is not
 */
export function readMappingFile({ values }: ReadArguments, cwd: string): object | undefined {
  const file = values.get("mapping");
  if (file === undefined) return undefined;
  const path = resolve(cwd, file);
  const told = readJsonFile(path, (reason) => message("cli.mappingUnreadable", { path, reason }));
  const reading = readMapping(told);
  if (reading.kind === "bad") throw usageError(message("cli.mappingRefused", { path, problem: reading.problem }));
  return told ?? {};
}
