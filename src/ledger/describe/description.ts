import type { MoneyUnit } from "../../regulation/amount/amount";
import type { LedgerKind, LedgerRole } from "../ledgers/definition";
import type { LedgerPlace } from "../reading";
import type { CellValue } from "../sheet";
import type { SummaryRole } from "../summary/vocabulary";
import type { Doubt } from "../values/doubt";

export type TableKind = LedgerKind | "summary";
export type TableRole = LedgerRole | SummaryRole;

/** What was taken for one ledger, or for the summary form, and what else it could be. Rows and columns are zero-based on the sheet. */
export interface TableReading {
  readonly kind: TableKind;
  /** The tables that it is read from; none where it was not found. */
  readonly tables: readonly TableDescription[];
  /** Other tables that could be it, the likeliest first. */
  readonly others: readonly OtherTable[];
}

/** A table as it was understood. */
export interface TableDescription extends Omit<LedgerPlace, "kind"> {
  /** The first row after the table. */
  readonly endRow: number;
  /** Rows that are entries, and rows that are none, such as totals. */
  readonly entries: number;
  readonly setAside: number;
  /** The first and the last day (or month) that its dates tell; null without a date. */
  readonly period: TablePeriod | null;
  /** The unit of its column of money, as the header or a note states it. */
  readonly unit: MoneyUnit | null;
  /** Every column that has a heading, from the left. */
  readonly columns: readonly ColumnDescription[];
  /** Every role that a column of such a table can play. */
  readonly roles: readonly RoleDescription[];
  /** The first entries, as they were read. */
  readonly sample: readonly SampleRow[];
}

export interface OtherTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly dataRow: number;
  readonly confidence: number;
  readonly hidden: boolean;
}

/** ISO dates, or months such as "2021-03" where only months are told. */
export interface TablePeriod {
  readonly from: string;
  readonly to: string;
}

export interface ColumnDescription {
  readonly column: number;
  /** Such as "AB". */
  readonly letters: string;
  /** As it stands on the sheet, lines of a high header joined. */
  readonly heading: string;
  readonly role: TableRole | null;
}

export interface RoleDescription {
  readonly role: TableRole;
  readonly column: number | null;
  /** Columns that could play the role too, or instead: only a person can choose. */
  readonly candidates: readonly number[];
  /** Without it (or another of its group) some fact is not counted. */
  readonly needed: boolean;
}

export interface SampleRow {
  readonly row: number;
  readonly cells: readonly SampleCell[];
}

/** A cell, and what it was read as. */
export interface SampleCell {
  readonly role: TableRole;
  readonly column: number;
  readonly value: CellValue;
  /** What it is read as: "2021-03-07", "120万元", "是"; null when it is not sure, or empty. */
  readonly readAs: string | null;
  readonly doubt: Doubt | null;
}
