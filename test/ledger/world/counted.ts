import { readFacts } from "../../../src/ledger/read-facts";
import type { LedgerOptions } from "../../../src/ledger/reading";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { TRUTH } from "./world";

/** Facts of a reading in the words of `TRUTH`, and its questions. */
export interface Counted {
  readonly facts: unknown;
  readonly questions: readonly string[];
}

export function counted(sheets: readonly SheetGrid[], options: Partial<LedgerOptions> = {}): Counted {
  const reading = readFacts(sheets, { cycle: null, ...options });
  const facts = Object.fromEntries(reading.platforms.map((platform) => {
    const keys = Object.keys(TRUTH[platform.name] ?? {}) as (keyof typeof platform.facts)[];
    return [platform.name, Object.fromEntries(keys.map((key) => [key, String(platform.facts[key])]))];
  }));
  const questions = reading.findings.filter(({ severity }) => severity === "error").map(({ sheet, cell, found, problem }) => `${sheet}!${cell} ${found} ${problem.key}`);
  return { facts, questions };
}

/** What `counted` gives where everything is read as meant. */
export const AS_MEANT: Counted = { facts: TRUTH, questions: [] };
