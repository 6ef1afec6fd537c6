import { resolve } from "node:path";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { parseChoices, storedChoices } from "../../src/regulation/choices/choices";
import { RegulationError } from "../../src/regulation/error";
import { message } from "../../src/regulation/message";
import type { ReadArguments } from "./arguments";
import { usageError } from "./command-error";
import { readJsonFile } from "./json-file";

/**
 * 口径 from `--choices FILE.json` and from each `--choice option=key`, which win over the file.
 *
 * @returns what differs from the defaults, as a workbook keeps it; null when nothing is stated
 * @throws CommandError (exit 2) for a file that cannot be read, or an option or key that there is not
 */
export function readChoices({ values, lists }: ReadArguments, cwd: string): Readonly<Record<string, string>> | null {
  const file = values.get("choices");
  const single = lists.get("choice") ?? [];
  if (file === undefined && single.length === 0) return null;
  const inFile = file === undefined ? {} : checked(readChoicesFile(resolve(cwd, file)));
  return checked({ ...inFile, ...Object.fromEntries(single.map(optionAndKey)) });
}

function checked(stated: unknown): Readonly<Record<string, string>> {
  try {
    return storedChoices(editionInForce, parseChoices(editionInForce, stated));
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    throw usageError(message("cli.choicesRefused", { reason: error.detail }));
  }
}

function readChoicesFile(path: string): unknown {
  return readJsonFile(path, (reason) => message("cli.choicesUnreadable", { path, reason }));
}

function optionAndKey(found: string): readonly [string, string] {
  const [option = "", key, ...rest] = found.split("=").map((part) => part.trim());
  if (option === "" || key === undefined || key === "" || rest.length > 0) throw usageError(message("cli.choiceMalformed", { found }));
  return [option, key];
}
