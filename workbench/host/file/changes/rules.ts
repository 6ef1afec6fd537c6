import type { IRange, IStyleData, IWorkbookData } from "@univerjs/core";
import type { TableSide } from "../../workbook/side-model";
import { areaName } from "../address";

/** A conditional format as Univer keeps it; `rule` is one of the kinds of its conditional formatting plugin. */
export interface ConditionalRule {
  readonly id: string;
  /** Areas in A1, apart by blanks. */
  readonly areas: string;
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type?: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: string | number | readonly number[];
    readonly style?: IStyleData;
    readonly isBottom?: boolean;
    readonly isPercent?: boolean;
    readonly isShowValue?: boolean;
    /** The points of a colour scale, or the ends of a data bar. */
    readonly config?: unknown;
  };
}

/** A data validation as Univer keeps it; a formula with "=", other operands plain. */
export interface ValidationRule {
  readonly id: string;
  readonly areas: string;
  readonly rule: {
    readonly type?: string;
    readonly operator?: string;
    readonly formula1?: string | number;
    readonly formula2?: string | number;
    readonly allowBlank?: boolean;
    readonly showErrorMessage?: boolean;
    readonly showInputMessage?: boolean;
    readonly errorStyle?: number;
    readonly error?: string;
    readonly errorTitle?: string;
    readonly prompt?: string;
    readonly promptTitle?: string;
  };
}

/** A sheet's filter as Univer keeps it. */
export interface SheetFilter {
  /** A1, header included. */
  readonly area: string;
  readonly columns: readonly FilterColumn[];
  /** Zero-based rows that it hides. */
  readonly hiddenRows: readonly number[];
  /** Whether it is a table's, in whose part it then stands. */
  readonly ofTable: boolean;
}

/** `colId` counts from the area's first column. */
export interface FilterColumn {
  readonly colId: number;
  readonly filters?: { readonly blank?: boolean; readonly filters?: readonly string[] };
  readonly customFilters?: { readonly and?: number; readonly customFilters: readonly { readonly val: string | number; readonly operator?: string }[] };
}

interface KeptFilter {
  readonly ref?: IRange;
  readonly filterColumns?: readonly FilterColumn[];
  readonly cachedFilteredOut?: readonly number[];
}

interface Changed<Rule> {
  readonly added: Rule[];
  /** Areas of rules that are gone or other now. */
  readonly removed: string[];
}

/** @returns the conditional formats of one sheet; Univer's last one is the first to be looked at, as in a file */
export function conditionalRules(snapshot: IWorkbookData | null, sheetId: string): ConditionalRule[] {
  const rules = resource(snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[sheetId];
  return list(rules).map((rule) => ({
    id: String(rule["cfId"]),
    areas: areasOf(rule["ranges"]),
    stopIfTrue: rule["stopIfTrue"] === true,
    rule: (rule["rule"] ?? {}),
  }));
}

export function validationRules(snapshot: IWorkbookData | null, sheetId: string): ValidationRule[] {
  const rules = resource(snapshot, "SHEET_DATA_VALIDATION_PLUGIN")[sheetId];
  return list(rules).map((rule) => ({ id: String(rule["uid"]), areas: areasOf(rule["ranges"]), rule }));
}

/** @returns the sheet's filter; null without one */
export function sheetFilter(snapshot: IWorkbookData | null, sheetId: string, tables: readonly TableSide[]): SheetFilter | null {
  const filter = resource(snapshot, "SHEET_FILTER_PLUGIN")[sheetId] as KeptFilter | undefined;
  if (!filter?.ref) return null;
  const area = areaName(filter.ref);
  return {
    area,
    columns: filter.filterColumns ?? [],
    hiddenRows: filter.cachedFilteredOut ?? [],
    ofTable: tables.some((table) => table.range === area),
  };
}

export function changedRules<Rule extends { id: string; areas: string }>(was: readonly Rule[], live: readonly Rule[]): Changed<Rule> {
  const before = new Map(was.map((rule) => [rule.id, JSON.stringify(rule)]));
  const after = new Map(live.map((rule) => [rule.id, JSON.stringify(rule)]));
  return {
    added: live.filter((rule) => before.get(rule.id) !== JSON.stringify(rule)),
    removed: was.filter((rule) => after.get(rule.id) !== JSON.stringify(rule)).map((rule) => rule.areas),
  };
}

function resource(snapshot: IWorkbookData | null, name: string): Record<string, unknown> {
  const data = snapshot?.resources?.find((entry) => entry.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, unknown>) : {};
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function areasOf(ranges: unknown): string {
  return (list(ranges) as unknown as IRange[]).map((range) => areaName(range)).join(" ");
}
