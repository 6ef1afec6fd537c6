import { FACT_KEYS, MONEY_FACTS } from "../../regulation/facts";
import type { MoneyUnit } from "../../regulation/amount/amount";
import { message, type Message } from "../../regulation/message";
import type { Candidate } from "../columns/assign";
import { headerText } from "../columns/header";
import { moneyUnitOf, noteUnit } from "../columns/money-unit";
import { factName, type StatedKey } from "../facts";
import { findingAbout, findingAt, type Finding } from "../finding";
import { listing } from "../listing";
import { columnLetters, placeIn } from "../sheet";
import { neededFacts, type ColumnChoices } from "./as-chosen";
import type { SummaryHeader } from "./find";

/** @returns a finding for each fact that no column, or more than one, tells; it stays unknown for every platform. */
export function columnFindings(header: SummaryHeader, choices: ColumnChoices): Finding[] {
  const { taken, disputed, doubtful } = header.columns;
  const findings: Finding[] = [];
  const disputedNames = disputed.get("platform");
  if (disputedNames !== undefined) findings.push(disputedColumns(header, message("ledger.role.platform"), disputedNames));
  for (const fact of neededFacts(FACT_KEYS, taken, choices)) {
    const rivals = disputed.get(fact);
    if (rivals !== undefined) findings.push(disputedColumns(header, factName(fact), rivals));
    else if (!taken.has(fact)) findings.push(missingColumn(header, fact, doubtful.get(fact) ?? []));
  }
  return findings;
}

/** @returns the unit that counts for a column of money: its header's, else that of a note such as "单位：万元". */
export function columnUnit(header: SummaryHeader, fact: StatedKey, column: number): MoneyUnit | null {
  if (!(MONEY_FACTS as readonly StatedKey[]).includes(fact)) return null;
  const label = header.labels.find((candidate) => candidate.column === column);
  return label === undefined ? noteUnit(header.grid, header) : moneyUnitOf(label, header);
}

function missingColumn(header: SummaryHeader, fact: StatedKey, possible: readonly Candidate[]): Finding {
  const fill = { fact: factName(fact), sheet: header.grid.name };
  const problem =
    possible.length === 0
      ? message("ledger.columnMissing", fill)
      : message("ledger.columnDoubtful", { ...fill, columns: columnNames(header, possible) });
  return findingAbout(header.grid.name, {
    severity: "error",
    problem,
    suggestion: message("ledger.fix.columnMissing", fill),
  });
}

function disputedColumns(header: SummaryHeader, role: Message, rivals: readonly Candidate[]): Finding {
  const place = placeIn(header.grid, header.end - 1, rivals[0]?.column ?? 0);
  return findingAt(place, header.grid.values[header.end - 1]?.[rivals[0]?.column ?? 0] ?? "", {
    severity: "error",
    problem: message("ledger.columnDisputed", { fact: role, columns: columnNames(header, rivals) }),
    suggestion: message("ledger.fix.columnDisputed", { fact: role }),
  });
}

function columnNames(header: SummaryHeader, columns: readonly Candidate[]): Message {
  return listing(columns.map(({ column }) => columnName(header, column)));
}

function columnName(header: SummaryHeader, column: number): Message {
  return message("ledger.column", { letters: columnLetters(header.grid.firstColumn + column), text: headerText(header, column) });
}
