import type { Header } from "../columns/header";
import type { LedgerKind, LedgerRole } from "./definition";

/** A table taken for a ledger of the bureau's. */
export interface FoundLedger {
  readonly kind: LedgerKind;
  readonly header: Header<LedgerRole>;
  /** The first row after the ledger: where another table begins, or the grid ends; index within the grid. */
  readonly until: number;
  /** 0 to 100: how much of its columns and title is as expected. */
  readonly confidence: number;
}
