import type { FactKey } from "../../regulation/facts";
import type { LedgerKind } from "../ledgers/definition";
import { ROWS_PER_STEP } from "../pace";

/** How far the reading has come; between two steps the caller may let others run, show progress, or stop. */
export interface CountingStep {
  readonly ledger: LedgerKind;
  /** The fact that is being counted; null while the rows are only sorted. */
  readonly fact: FactKey | null;
  readonly row: number;
  readonly rows: number;
}

/**
 * Goes through what was judged of a ledger, in steps.
 *
 * @param rule says what is being counted from which ledger
 */
export function* eachInSteps<Item>(
  { ledger, fact }: Pick<CountingStep, "ledger" | "fact">, items: readonly Item[], take: (item: Item, index: number) => void,
): Generator<CountingStep, void> {
  let index = 0;
  for (let from = 0; from < items.length; from += ROWS_PER_STEP) {
    yield { ledger, fact, row: from, rows: items.length };
    for (const end = Math.min(items.length, from + ROWS_PER_STEP); index < end; index++) take(items[index] as Item, index);
  }
}
