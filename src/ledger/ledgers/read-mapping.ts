import { LEDGER_FORMS } from "../forms/ledger-forms";
import { SUMMARY_FORM } from "../forms/summary-form";
import type { MappedTable } from "../columns/mapped-table";
import { message, type Message } from "../../regulation/message";
import { SUMMARY_VOCABULARY, type SummaryRole } from "../summary/vocabulary";
import { LEDGER_KINDS, type LedgerKind, type LedgerRole } from "./definition";
import { LEDGER_DEFINITIONS } from "./definitions";
import type { LedgerMapping } from "./mapping";

/** A mapping as somebody wrote it, or the first thing that is wrong with it. */
export type MappingReading =
  | { readonly kind: "mapping"; readonly mapping: LedgerMapping }
  | { readonly kind: "bad"; readonly problem: Message };

/**
 * Reads which sheet is which ledger, or the summary form, and which column is which field. A ledger is named as in the bureau's rules
 * (诊断台账) or by its code (diagnosis), the summary form 年度汇总表 or summary; a field by its official heading (企业确认日期) or its code
 * (confirmDate); a column by its letters or by the text of its header; null is a field that no column tells.
 *
 * @param value JSON: `{ "诊断台账": { "sheet": "一季度", "headerRow": 3, "columns": { "企业确认日期": "H" } }, "推广会台账": null }`; a text
 * alone is the sheet, null a ledger that the workbook does not have, and a list one ledger in parts: `{ "诊断台账": ["一季度", "二季度"] }`;
 * a part may be one platform's own: `{ "诊断台账": [{ "sheet": "甲", "platform": "甲平台" }, { "sheet": "乙", "platform": "乙平台" }] }`
 */
export function readMapping(value: unknown): MappingReading {
  if (value === null || value === undefined) return { kind: "mapping", mapping: {} };
  if (!isObject(value)) return bad("ledger.mapping.notAnObject", { found: said(value), example: EXAMPLE });
  const mapping: Partial<Record<Kind, Told | readonly Told[] | null>> = {};
  for (const [name, told] of Object.entries(value)) {
    const kind = kindOf(name);
    if (kind === null) return bad("ledger.mapping.unknownLedger", { found: name, known: [...LEDGER_FORMS, SUMMARY_FORM].map((form) => form.name).join("、") });
    if (mapping[kind] !== undefined) return bad("ledger.mapping.ledgerTwice", { ledger: name });
    const read = Array.isArray(told) ? readParts(kind, name, told) : readLedger(kind, name, told);
    if (read.kind === "bad") return read;
    mapping[kind] = read.told;
  }
  // Each column was read as one of its own kind's.
  return { kind: "mapping", mapping: mapping as LedgerMapping };
}

type Kind = LedgerKind | "summary";
type Role = LedgerRole | SummaryRole;
type Told = MappedTable<Role>;

const EXAMPLE = '{"诊断台账":{"sheet":"一季度"}}';

type Bad = Extract<MappingReading, { kind: "bad" }>;
type ToldReading = { readonly kind: "told"; readonly told: Told | null } | Bad;
type PartsReading = { readonly kind: "told"; readonly told: readonly Told[] } | Bad;

function isOneTable(kind: Kind): boolean {
  return kind === "roster" || kind === "summary";
}

/** One ledger in parts, such as a sheet a quarter; the roster and the summary form are one table each. */
function readParts(kind: Kind, ledger: string, told: readonly unknown[]): PartsReading | ToldReading {
  if (isOneTable(kind) && told.length > 1) return bad("ledger.mapping.severalRosters", { ledger });
  const parts: Told[] = [];
  for (const part of told) {
    const read = readLedger(kind, ledger, part);
    if (read.kind === "bad") return read;
    if (read.told === null) return bad("ledger.mapping.ledgerMalformed", { ledger, found: said(told) });
    parts.push(read.told);
  }
  const [only] = parts;
  if (isOneTable(kind) && only !== undefined) return { kind: "told", told: only };
  return parts.length === 0 ? bad("ledger.mapping.ledgerMalformed", { ledger, found: said(told) }) : { kind: "told", told: parts };
}

function readLedger(kind: Kind, ledger: string, told: unknown): ToldReading {
  if (told === null) return { kind: "told", told: null };
  if (typeof told === "string" && told.trim() !== "") return { kind: "told", told: { sheet: told } };
  if (!isObject(told)) return bad("ledger.mapping.ledgerMalformed", { ledger, found: said(told) });
  const { sheet, headerRow, columns, platform, ...others } = told;
  const [other] = Object.keys(others);
  if (other !== undefined) return bad("ledger.mapping.unknownKey", { ledger, found: other });
  if (typeof sheet !== "string" || sheet.trim() === "") return bad("ledger.mapping.sheetMissing", { ledger, found: said(sheet) });
  if (headerRow !== undefined && !isRow(headerRow)) return bad("ledger.mapping.badHeaderRow", { ledger, found: said(headerRow) });
  const read = readColumns(kind, ledger, columns);
  if ("kind" in read) return read;
  const owner = readOwner(kind, ledger, platform, read.columns);
  if ("kind" in owner) return owner;
  return { kind: "told", told: { sheet, ...(isRow(headerRow) ? { headerRow } : {}), columns: read.columns, ...owner } };
}

/** Whose table it is; the roster and the summary form are of all platforms. */
function readOwner(kind: Kind, ledger: string, platform: unknown, columns: Told["columns"]): Bad | Pick<Told, "platform"> {
  if (platform === undefined) return {};
  if (isOneTable(kind)) return bad("ledger.mapping.unknownKey", { ledger, found: "platform" });
  const isTwice = typeof columns?.platform === "string";
  if (typeof platform !== "string" || platform.trim() === "" || isTwice) return bad("ledger.mapping.badPlatform", { ledger, found: said(platform) });
  return { platform };
}

function readColumns(kind: Kind, ledger: string, told: unknown): Bad | { readonly columns: Partial<Record<Role, string | null>> } {
  const columns: Partial<Record<Role, string | null>> = {};
  if (told === undefined) return { columns };
  if (!isObject(told)) return bad("ledger.mapping.columnsMalformed", { ledger, found: said(told) });
  for (const [field, column] of Object.entries(told)) {
    const role = roleOf(kind, field);
    if (role === null) return bad("ledger.mapping.unknownField", { ledger, found: field, known: fieldsOf(kind) });
    if (column !== null && (typeof column !== "string" || column.trim() === "")) return bad("ledger.mapping.badColumn", { ledger, field, found: said(column) });
    columns[role] = column;
  }
  return { columns };
}

function kindOf(name: string): Kind | null {
  if (name === "summary" || name === SUMMARY_FORM.name) return "summary";
  return LEDGER_KINDS.find((kind) => kind === name) ?? LEDGER_FORMS.find((form) => form.name === name)?.kind ?? null;
}

function roleOf(kind: Kind, field: string): Role | null {
  const { roles: known } = kind === "summary" ? SUMMARY_VOCABULARY : LEDGER_DEFINITIONS[kind].vocabulary;
  const roles = Object.keys(known) as Role[];
  return roles.find((role) => role === field) ?? columnsOf(kind).find(({ heading }) => heading === field)?.role ?? null;
}

function fieldsOf(kind: Kind): string {
  return columnsOf(kind).filter(({ role }) => role !== null).map(({ heading }) => heading).join("、");
}

function columnsOf(kind: Kind): readonly { readonly heading: string; readonly role: Role | null }[] {
  return kind === "summary" ? SUMMARY_FORM.columns : LEDGER_FORMS.find((form) => form.kind === kind)?.columns ?? [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

function said(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value).slice(0, 80);
}

function bad(key: string, values: Message["values"]): Bad {
  return { kind: "bad", problem: message(key, values) };
}
