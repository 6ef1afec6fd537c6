import type { FactKey } from "../../regulation/facts";
import type { LedgerKind } from "../ledgers/definition";

/** How far the reading has come; between two steps the caller may let others run, show progress, or stop. */
export interface CountingStep {
  readonly ledger: LedgerKind;
  /** The fact that is being counted; null while the rows are only sorted. */
  readonly fact: FactKey | null;
  readonly row: number;
  readonly rows: number;
}
