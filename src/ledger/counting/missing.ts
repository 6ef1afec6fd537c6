import { message } from "../../regulation/message";
import { headerText } from "../columns/header";
import { factName } from "../facts";
import { findingAbout, type Finding } from "../finding";
import type { LedgerRole } from "../ledgers/definition";
import { ledgerName } from "../ledgers/find-ledgers";
import { listing } from "../listing";
import { columnLetters } from "../sheet";
import type { TraceRow } from "../trace";
import type { LedgerTable } from "./ledger-table";
import type { CountingRule } from "./rule";

/** @returns the finding that a fact cannot be counted for want of its ledger. */
export function missingLedger(rule: CountingRule): Finding {
  const fill = { ledger: ledgerName(rule.ledger), fact: factName(rule.fact) };
  return findingAbout("", {
    severity: "error",
    problem: message("ledger.ledgerMissing", fill),
    suggestion: message("ledger.fix.ledgerMissing", fill),
  });
}

/** @returns a finding for each column that the rule cannot do without and that is not surely there, with the candidates. */
export function missingColumns(rule: CountingRule, table: LedgerTable): Finding[] {
  return rule.needs.filter((roles) => !roles.some((role) => table.columns.has(role))).map((roles) => missing(rule, table, roles));
}

function missing(rule: CountingRule, { ledger }: LedgerTable, roles: readonly LedgerRole[]): Finding {
  const { header } = ledger;
  const { disputed, doubtful, taken } = header.columns;
  const used = new Set(taken.values());
  const named = roles.flatMap((role) => disputed.get(role) ?? doubtful.get(role) ?? []).map(({ column }) => column);
  const free = header.labels.map(({ column }) => column).filter((column) => !used.has(column));
  const candidates = (named.length > 0 ? named : free).map((column) =>
    message("ledger.column", {
      letters: columnLetters(header.grid.firstColumn + column),
      text: headerText(header, column),
    }),
  );
  const fill = {
    ledger: ledgerName(rule.ledger),
    sheet: header.grid.name,
    role: listing(roles.map((role) => message(`ledger.column.${role}`))),
    fact: factName(rule.fact),
  };
  return findingAbout(header.grid.name, {
    severity: "error",
    problem:
      candidates.length === 0
        ? message("ledger.ledgerColumnMissing", fill)
        : message("ledger.ledgerColumnAsked", { ...fill, columns: listing(candidates) }),
    suggestion: message("ledger.fix.ledgerColumnMissing", fill),
  });
}

/** @returns the rows of a ledger whose fact cannot be counted: its entries are left to a person, the others are none. */
export function notCounted(rule: CountingRule, { ledger, rows }: LedgerTable): TraceRow[] {
  const { grid } = ledger.header;
  return rows.map(({ index, kind }) => ({
    ledger: rule.ledger,
    fact: rule.fact,
    platform: null,
    sheet: grid.name,
    row: grid.firstRow + index,
    column: grid.firstColumn,
    sameAs: null,
    askedAt: null,
    ifCounted: null,
    ...(kind === "data" ? { outcome: "review", reason: "columnMissing" } : { outcome: "excluded", reason: kind }),
  }));
}
