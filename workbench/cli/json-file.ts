import { readFileSync } from "node:fs";
import type { Message } from "../../src/regulation/message";
import { usageError } from "./command-error";

/**
 * @param path absolute
 * @param refusal says that the file cannot be read, for this reason
 * @returns what the JSON in it says; the mark that Windows puts before a text is no part of it
 * @throws CommandError (exit 2) for a file that is not there, is not in UTF-8, or is no JSON
 */
export function readJsonFile(path: string, refusal: (reason: string) => Message): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    throw usageError(refusal(error instanceof Error ? error.message : String(error)));
  }
}
