import type { Decimal } from "../regulation/decimal";
import type { FactKey } from "../regulation/facts";
import type { LedgerKind } from "./ledgers/definition";
import type { CellPlace } from "./sheet";
import type { RowKind } from "./rows/kind";

/** Why a row does not count, although everything in it is plain. */
export type Exclusion =
  | "unconfirmed" | "outOfCycle" | "duplicate" | "belowThreshold" | "noStamp" | "notEnrolled" | "noContract"
  | "notAdopted" | "satisfied" | "notUpheld" | "sameEnterprise"
  | "noneNamed" | "notOnSite" | "beforeDiagnosis" | "claimedBefore" | "diagnosedBefore" | "otherIndicator"
  | Exclude<RowKind, "data" | "blank"> | "empty";

/** What a row in review would do to the fact of a platform if a person let it count. */
export interface RowEffect {
  readonly platform: string;
  /** How many it would add: 0 where the same thing counts already, or a row before it in the same question, else 1, or 万元; null where the amount is not known. */
  readonly adds: number | Decimal | null;
  /** Where the cell states a range, what its other end would add. */
  readonly orAdds?: Decimal;
}

/**
 * What became of one row of a ledger for one fact: each row is in exactly one of counted, excluded and review (待核). A row
 * of the roster counts for its platform as a whole, and bears no fact.
 */
export interface TraceRow {
  readonly ledger: LedgerKind;
  readonly fact: FactKey | null;
  /** null where the row names no platform of the roster, or is none, such as a total. */
  readonly platform: string | null;
  readonly sheet: string;
  /** Zero-based on the sheet. */
  readonly row: number;
  /** Zero-based: the column that decided; of a row that counts, the one that it is known by. */
  readonly column: number;
  readonly outcome: "counted" | "excluded" | "review";
  /** An `Exclusion`, or the reason of a doubt; null for a row that counts. */
  readonly reason: string | null;
  /** The first row that says the same; null where that is not the reason. */
  readonly sameAs: CellPlace | null;
  /** null of a row that is not in review, and of one that no platform of the roster is meant by. */
  readonly ifCounted: RowEffect | null;
  /** Of a row in review that is asked about together with others, such as all of one unknown platform: the cell of the question. */
  readonly askedAt: CellPlace | null;
}
