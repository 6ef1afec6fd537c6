import type { TableDescription, TableKind, TableReading } from "../../ledger/describe/description";
import { describeLedgers } from "../../ledger/describe/describe-ledgers";
import { describeSummary } from "../../ledger/describe/describe-summary";
import { message, type Message } from "../../regulation/message";
import type { Trial } from "./trial";

export type { ColumnDescription, RoleDescription, SampleCell, TableDescription, TableKind, TableReading, TableRole } from "../../ledger/describe/description";
export { roleName } from "../role-name";

/** @returns what was taken for each ledger and for the summary form, what the facts are read from first */
export function sourcesView({ facts, read }: Pick<Trial, "facts" | "read">): readonly TableReading[] {
  const system = { date1904: read.date1904 };
  const ledgers = describeLedgers(facts.ledgers, system);
  const summary = describeSummary(facts.summary, system);
  return facts.from === "summary" ? [summary, ...ledgers] : [...ledgers, summary];
}

/** @returns the table's name as people say it, such as 诊断台账 */
export function tableName(kind: TableKind): Message {
  return message(`ledger.kind.${kind}`);
}

/** @returns the first row of the header, counted from 1 as in Excel, and the last one */
export function headerRows({ headerRow, dataRow }: TableDescription): readonly [number, number] {
  return [headerRow + 1, dataRow];
}

/** @returns whether something could not be counted for want of a column on that sheet; of some columns one of two is enough */
export function lacksColumns({ findings }: Pick<Trial, "findings">, sheet: string): boolean {
  return findings.some(({ sheet: at, problem: { key } }) => at === sheet && LACKING.includes(key));
}

const LACKING: readonly string[] = ["ledger.ledgerColumnMissing", "ledger.ledgerColumnAsked", "ledger.columnMissing", "ledger.columnDoubtful", "ledger.mappedNameMissing"];
