import type { Header } from "../columns/header";
import type { LedgerKind, LedgerRole } from "./definition";
import { LEDGER_DEFINITIONS } from "./definitions";
import type { LedgerCandidate } from "./recognise";

/** A table taken for a ledger of the bureau's. */
export interface FoundLedger {
  readonly kind: LedgerKind;
  readonly header: Header<LedgerRole>;
  /** The first row after the ledger: where another table begins, or the grid ends; index within the grid. */
  readonly until: number;
  /** 0 to 100: how much of its columns and title is as expected. */
  readonly confidence: number;
  /** The one platform that a person stated for all its rows; null where a column says it row by row. */
  readonly platform: string | null;
}

/** @returns 0 to 100: how much of the columns and title of such a ledger the table has. */
export function confidenceOf({ kind, header, titled }: LedgerCandidate): number {
  const roles = Object.keys(LEDGER_DEFINITIONS[kind].vocabulary.roles).length;
  const share = header.columns.score / (100 * roles);
  return Math.trunc(share * 80) + (titled ? 20 : 0);
}
