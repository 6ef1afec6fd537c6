import type { CountFact, MoneyFact } from "../../regulation/facts";
import type { LedgerKind, LedgerRole } from "../ledgers/definition";
import type { Exclusion } from "../trace";
import type { ClaimPolicy } from "./claims";
import type { Check, Circumstances, CountedPlatform } from "./judgement";
import type { LedgerRow } from "./ledger-table";

/** How one fact is counted from the rows of one ledger. */
export interface CountingRule {
  readonly fact: CountFact | MoneyFact;
  readonly ledger: LedgerKind;
  /** Columns without which nothing is counted; of each group one is enough. */
  readonly needs: readonly (readonly LedgerRole[])[];
  /** The column by which the cycle decides what counts; without a cycle the fact is then unknown. */
  readonly datedBy: LedgerRole | null;
  /** Why a row does not count that says 无 in the platform's place; left out, that is a platform nobody knows. */
  readonly nobody?: Exclusion;
  /** What a row must stand to count, in the order in which its failures are told. */
  readonly checks: readonly Check[];
  /** What rows about one and the same thing share; null for a row that stands for itself. */
  readonly identity: (row: LedgerRow, platform: CountedPlatform, around: Circumstances) => string | null;
  /** Why a second row about the same thing does not count. */
  readonly repeated: Exclusion;
  /** What becomes of one thing that several platforms claim; left out, it counts for each. */
  readonly claims?: ClaimPolicy;
  /** What rows about one thing share whichever platform they name; left out, `identity`. */
  readonly commonIdentity?: (row: LedgerRow, around: Circumstances) => string | null;
  /** Rows of one identity that differ in this are not surely the same. */
  readonly sameIf?: (row: LedgerRow, around: Circumstances) => string;
  /** The project that the row is about, by its names: where a project counts for one indicator only (reading 17). */
  readonly projectNames?: (row: LedgerRow) => readonly string[];
  /** The column that a counted row is led back to. */
  readonly mark: LedgerRole;
}
