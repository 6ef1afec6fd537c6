import { Decimal } from "../../regulation/decimal";
import { factName, type FactValue } from "../facts";
import { findingAt, type Finding } from "../finding";
import { message } from "../../regulation/message";
import { headerText } from "../columns/header";
import { placeIn, type CellPlace, type CellValue } from "../sheet";
import type { TraceRow } from "../trace";
import { doubtProblem, doubtSuggestion, type Doubt } from "../values/doubt";
import type { CellReader } from "./cell-reader";
import { amountOf } from "./checks";
import { equalPart } from "./equal-part";
import { cellOf, placeOf, type LedgerRow } from "./ledger-table";
import type { CountedPlatform } from "./judgement";
import type { LedgerRole } from "../ledgers/definition";
import type { CountingRule } from "./rule";
import { eachInSteps, type CountingStep } from "./step";

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
  /** What rows about one and the same thing share; null for a row that stands for itself. */
  readonly identity: string | null;
  /** The thing as this platform's, by its number. */
  readonly thing: number | null;
  /** Of an amount that several platforms claim, the part that is counted (reading 15). */
  readonly share?: { readonly turn: number; readonly of: number };
}

export interface RepeatedRow extends CountedRow {
  readonly first: LedgerRow;
}

/** A row of the trace while it is being decided. */
export type TallyEntry = { -readonly [Key in keyof TraceRow]: TraceRow[Key] };

/** Collects what becomes of the rows while one rule goes through them. */
export class TallyKeeper {
  readonly #entries: TallyEntry[] = [];
  readonly #findings: Finding[] = [];
  readonly #asked = new Map<string, CellPlace>();

  constructor(private readonly rule: CountingRule) {}

  get trace(): readonly TraceRow[] {
    return this.#entries;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Takes a row in; it counts until something is said against it. */
  enter(row: LedgerRow, platform: string | null): TallyEntry {
    const { grid } = row.table.ledger.header;
    const entry: TallyEntry = {
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
      askedAt: null,
    };
    this.#entries.push(entry);
    return entry;
  }

  /** @param role the column that is against the row, where one is */
  exclude(entry: TallyEntry, reason: string, row?: LedgerRow, role?: LedgerRole): void {
    entry.outcome = "excluded";
    entry.reason = reason;
    if (row !== undefined && role !== undefined) entry.column = columnOf(row, role) ?? entry.column;
  }

  /** Leaves out a row that says the same as the first one, which counts. */
  repeat(entry: TallyEntry, reason: string, first: LedgerRow): void {
    this.exclude(entry, reason);
    entry.sameAs = placeOf(first, this.rule.mark);
  }

  /**
   * Leaves a row to a person: a finding at the cell in doubt.
   *
   * @param once rows that share this text are asked about once, such as all rows of one unknown platform
   */
  review(entry: TallyEntry, row: LedgerRow, role: LedgerRole, doubt: Doubt, once: string | null = null): void {
    entry.outcome = "review";
    entry.reason = doubt.reason;
    entry.column = columnOf(row, role) ?? entry.column;
    if (once !== null) {
      const first = this.#asked.get(once);
      entry.askedAt = first ?? placeOf(row, role);
      if (first !== undefined) return;
      this.#asked.set(once, entry.askedAt);
    }
    this.#ask(entry, placeOf(row, role), cellOf(row, role), { doubt, heading: row.table.headings.get(role) ?? "" });
  }

  /** Leaves a row to a person that nothing speaks against but a mark of somebody's, such as 作废. */
  reviewMarked(entry: TallyEntry, row: LedgerRow, column: number): void {
    const { header } = row.table.ledger;
    const place = placeIn(header.grid, row.index, column);
    entry.outcome = "review";
    entry.reason = "marked";
    entry.column = place.column;
    this.#ask(entry, place, row.values[column] ?? "", { doubt: { reason: "marked", suggest: null }, heading: headerText(header, column) });
  }

  #ask(entry: TallyEntry, place: CellPlace, found: CellValue, { doubt, heading }: { readonly doubt: Doubt; readonly heading: string }): void {
    const subject = message("ledger.rowSubject", { row: entry.row + 1, column: heading });
    this.#findings.push(
      findingAt(place, found, {
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

/** @returns in steps, the fact of each platform: how many rows count, or the sum of their amounts in 万元 */
export function* factValues(rule: CountingRule, counted: readonly CountedRow[], cells: CellReader): Generator<CountingStep, Map<number, FactValue>> {
  const areAmounts = rule.fact === "investmentWan";
  const values = new Map<number, FactValue>();
  yield* eachInSteps(rule, counted, (one) => {
    const before = values.get(one.platform.index);
    if (areAmounts) values.set(one.platform.index, wanOf(one, cells).plus(typeof before === "object" ? before : 0));
    else values.set(one.platform.index, (typeof before === "number" ? before : 0) + 1);
  });
  return values;
}

function wanOf({ row, share }: CountedRow, cells: CellReader): Decimal {
  const reading = amountOf(row, cells);
  if (reading.kind !== "amount") return new Decimal(0);
  return share === undefined ? reading.wan : equalPart(reading.wan, share.turn, share.of);
}
