import { Decimal } from "../../regulation/decimal";
import { factName, type FactValue } from "../facts";
import { findingAt, type Finding } from "../finding";
import { headerText } from "../columns/header";
import { message } from "../../regulation/message";
import type { CellPlace } from "../sheet";
import type { TraceRow } from "../trace";
import { doubtProblem, doubtSuggestion, type Doubt } from "../values/doubt";
import { cellOf, placeOf, type LedgerRow } from "./ledger-table";
import type { CountedPlatform } from "./judgement";
import type { LedgerRole } from "../ledgers/definition";
import type { CountingRule } from "./rule";

/** What one rule made of one ledger. */
export interface Tally {
  readonly rule: CountingRule;
  /** By the platform's index; platforms without a counted row have nothing here. */
  readonly values: ReadonlyMap<number, FactValue>;
  readonly sources: ReadonlyMap<number, readonly CellPlace[]>;
  readonly trace: readonly TraceRow[];
  readonly findings: readonly Finding[];
  /** The rows that count, in the order of the sheet. */
  readonly counted: readonly CountedRow[];
  /** Rows that were left out for saying the same as a counted one. */
  readonly repeats: readonly RepeatedRow[];
}

export interface CountedRow {
  readonly row: LedgerRow;
  readonly platform: CountedPlatform;
  readonly identity: string | null;
}

export interface RepeatedRow extends CountedRow {
  readonly first: LedgerRow;
}

type Entry = { -readonly [Key in keyof TraceRow]: TraceRow[Key] };

/** Collects what becomes of the rows while one rule goes through them. */
export class TallyKeeper {
  readonly #entries: Entry[] = [];
  readonly #findings: Finding[] = [];
  readonly #asked = new Set<string>();

  constructor(private readonly rule: CountingRule) {}

  get trace(): readonly TraceRow[] {
    return this.#entries;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Takes a row in; it counts until something is said against it. */
  enter(row: LedgerRow, platform: string | null): Entry {
    const { grid } = row.table.ledger.header;
    const entry: Entry = {
      ledger: this.rule.ledger,
      fact: this.rule.fact,
      platform,
      sheet: grid.name,
      row: grid.firstRow + row.index,
      column: grid.firstColumn + (row.table.columns.get(this.rule.mark) ?? 0),
      outcome: "counted",
      reason: null,
      sameAs: null,
      ifCounted: null,
    };
    this.#entries.push(entry);
    return entry;
  }

  /** @param role the column that is against the row, where one is */
  exclude(entry: Entry, reason: string, row?: LedgerRow, role?: LedgerRole): void {
    entry.outcome = "excluded";
    entry.reason = reason;
    if (row !== undefined && role !== undefined) entry.column = columnOf(row, role) ?? entry.column;
  }

  /** Leaves out a row that says the same as the first one, which counts. */
  repeat(entry: Entry, reason: string, first: LedgerRow): void {
    this.exclude(entry, reason);
    entry.sameAs = first.table.ledger.header.grid.firstRow + first.index;
  }

  /**
   * Leaves a row to a person: a finding at the cell in doubt.
   *
   * @param once rows that share this text are asked about once, such as all rows of one unknown platform
   */
  review(entry: Entry, row: LedgerRow, role: LedgerRole, doubt: Doubt, once: string | null = null): void {
    entry.outcome = "review";
    entry.reason = doubt.reason;
    entry.column = columnOf(row, role) ?? entry.column;
    if (once !== null && this.#asked.has(once)) return;
    if (once !== null) this.#asked.add(once);
    const column = row.table.columns.get(role);
    const header = column === undefined ? "" : headerText(row.table.ledger.header, column);
    const subject = message("ledger.rowSubject", { row: entry.row + 1, column: header });
    this.#findings.push(
      findingAt(placeOf(row, role), cellOf(row, role), {
        severity: "error",
        problem: message("ledger.review", { doubt: doubtProblem(doubt, subject), fact: factName(this.rule.fact) }),
        suggestion: doubtSuggestion(doubt),
        platform: entry.platform,
      }),
    );
  }
}

function columnOf({ table }: LedgerRow, role: LedgerRole): number | null {
  const column = table.columns.get(role);
  return column === undefined ? null : table.ledger.header.grid.firstColumn + column;
}

/** @returns the fact of each platform: how many rows count, or the sum of their amounts in 万元. */
export function factValues(
  counted: readonly CountedRow[],
  amountOf: ((row: LedgerRow) => Decimal) | null,
): Map<number, FactValue> {
  const values = new Map<number, FactValue>();
  for (const { row, platform } of counted) {
    const before = values.get(platform.index);
    if (amountOf === null) values.set(platform.index, (typeof before === "number" ? before : 0) + 1);
    else values.set(platform.index, amountOf(row).plus(typeof before === "object" ? before : new Decimal(0)));
  }
  return values;
}
