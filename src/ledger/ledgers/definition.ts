import type { YesNoFact } from "../../regulation/facts";
import type { Vocabulary } from "../columns/vocabulary";

/** The bureau's ledgers, in the order of reading.md. */
export const LEDGER_KINDS = [
  "roster", "diagnosis", "adoption", "project", "voucher", "demo", "event", "worst", "visit",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What a column of a ledger can be. */
export type LedgerRole =
  | "platform" | "company" | "enterprise" | "code" | "report" | "date" | "month" | "name" | "amount" | "planned" | "contract"
  | "from" | "to" | "period" | "diagnosedOn" | "confirmDate" | "stamp" | "confirmed" | "scheme" | "adopted" | "commissioned"
  | "project" | "projectCode" | "enrolled" | "voucher" | "payer" | "document" | "place" | "form" | "verdict" | "upheld"
  | YesNoFact | "manager" | "insuredStaff" | "technicalStaff";

/** How one kind of ledger is known. */
export interface LedgerDefinition {
  readonly kind: LedgerKind;
  readonly vocabulary: Vocabulary<LedgerRole>;
  /** Of each of these groups a column must be there for a table to be this ledger. */
  readonly telling: readonly (readonly LedgerRole[])[];
  /** A sheet's name or a title above the table that speaks for this ledger. */
  readonly titled: RegExp;
  /** Such a title may stand for the last group of `telling`, where the columns alone could be of another ledger. */
  readonly titleTells: boolean;
  /** What a heading, or else a title, must say: the columns alone are those of many a list. */
  readonly said?: RegExp;
  /** A heading that no such ledger has, unless another heading says what it must: with it, a table is something else, such as a weekly report. */
  readonly alien?: RegExp;
}
