import type { SampleLedger } from "../../../samples/ledger-rows";
import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import type { CellValue, MergedArea } from "../../../src/ledger/sheet";
import { rewritten } from "./cells";
import type { Random } from "../random";
import { COLUMNS, EXTRAS, GROUPS, type Form } from "./words";

/** A ledger as a clerk writes it: the rows of its heading, its entries, and the cells merged in either (rows from 0 at the heading). */
export interface DirtyTable {
  readonly kind: LedgerKind;
  readonly heading: readonly (readonly CellValue[])[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly MergedArea[];
  /** What a note above must say of the money, such as 单位：万元; "" where the headings say it. */
  readonly unitNote: string;
}

interface Column {
  readonly official: string;
  readonly form: Form;
  readonly text: string;
  readonly group: string;
  readonly values: readonly CellValue[];
}

const UNITS = [["元", 1], ["万元", 10_000], ["亿元", 100_000_000]] as const;

/** What is done to a workbook as a whole. */
export interface Manners {
  readonly random: Random;
  /** Chance of the cells, so that parts of one ledger can have the same headings. */
  readonly cells: Random;
  readonly date1904: boolean;
  /** Whether the platform's column is left out, since the sheet or its title names the platform. */
  readonly withoutPlatform: boolean;
}

/** @returns the sample ledger with other headings, spellings, columns and order, and the same facts. */
export function dirtyTable(kind: LedgerKind, { headings, rows }: Pick<SampleLedger, "headings" | "rows">, manners: Manners): DirtyTable {
  const { random } = manners;
  const groups = GROUPS.filter(([of]) => of === kind);
  const group = groups.length > 0 && random.chance(30) ? random.pick(groups) : undefined;
  const money = random.pick(UNITS);
  const said = random.pick(["heading", "heading", "cells", "note"] as const);
  const isMerging = !manners.withoutPlatform && random.chance(30);
  const own = headings.map((official, index) => columnOf(kind, official, rows.map((row) => row[index] ?? ""), { ...manners, group, money, said }));
  const kept = manners.withoutPlatform ? own.filter(({ form }) => form !== "platform") : own;
  const extras = random.shuffled(EXTRAS).slice(0, random.below(3)).map(([text, ...values]): Column => ({
    official: "", form: "code", text, group: "", values: rows.map(() => manners.cells.pick(values)),
  }));
  const columns = inOrder([...kept, ...extras], random);
  const merged = isMerging ? mergedPlatforms(columns, random) : null;
  const shown = merged?.columns ?? columns;
  const heading = headingOf(shown);
  return {
    kind,
    heading: heading.rows,
    rows: rows.map((_, row) => shown.map(({ values }) => values[row] ?? "")),
    merged: [...heading.merged, ...(merged?.areas ?? []).map((area) => ({ ...area, row: area.row + heading.rows.length }))],
    unitNote: said === "note" && own.some(({ form }) => form === "yuan" || form === "wan") ? `单位：${money[0]}` : "",
  };
}

interface HeadManners extends Manners {
  readonly group: (typeof GROUPS)[number] | undefined;
  readonly money: (typeof UNITS)[number];
  readonly said: "heading" | "cells" | "note";
}

function columnOf(kind: LedgerKind, official: string, values: readonly CellValue[], { random, cells, date1904, group, money, said }: HeadManners): Column {
  const [form, ...words] = COLUMNS[kind][official] ?? (["code", official] as const);
  const grouped = group?.[2][official];
  const isMoney = form === "yuan" || form === "wan";
  const word = random.pick(grouped ?? words);
  const fixed = /[（(](元|万元)[）)]/u.exec(`${group?.[1] ?? ""}${word}`)?.[1];
  const isFixed = grouped !== undefined && fixed !== undefined;
  const yuanPerUnit = isFixed ? (fixed === "元" ? 1 : 10_000) : said === "cells" ? 0 : money[1];
  const spread = random.chance(15) && word.length <= 4 && !word.includes("（") ? [...word].join(random.pick([" ", "\n", "\u3000"])) : word;
  const text = isMoney && !isFixed && said === "heading" ? `${spread}${random.pick([`（${money[0]}）`, `(${money[0]})`, `\n（单位：${money[0]}）`])}` : spread;
  const asksSatisfied = /是否满意/u.test(word);
  const written = values.map((value) => rewritten(value, { form, random: cells, date1904, yuanPerUnit, asksSatisfied }));
  return { official, form, text, group: grouped === undefined ? "" : (group?.[1] ?? ""), values: written };
}

/** The columns in another order; those under one heading stay side by side. */
function inOrder(columns: readonly Column[], random: Random): Column[] {
  const serial = columns.filter(({ form }) => form === "serial");
  const together = columns.filter(({ group }) => group !== "");
  const others: Column[][] = columns.filter((column) => !serial.includes(column) && !together.includes(column)).map((column) => [column]);
  const blocks = together.length > 0 ? [...others, together] : others;
  return [...serial, ...(random.chance(50) ? random.shuffled(blocks) : blocks).flat()];
}

/** The platform written once over all its rows, as a merged cell. The rows must stand by platform. */
function mergedPlatforms(columns: readonly Column[], random: Random): { columns: readonly Column[]; areas: readonly MergedArea[] } | null {
  const at = columns.findIndex(({ form }) => form === "platform");
  const names = columns[at]?.values;
  if (names === undefined || random.chance(20)) return null;
  const key = (value: CellValue): string => String(value).replace(/\s/gu, "");
  const first = new Map<string, number>();
  const ranks = names.map((name) => first.get(key(name)) ?? (first.set(key(name), first.size), first.size - 1));
  const order = names.map((_, row) => row).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const sorted = columns.map((column) => ({ ...column, values: column.form === "serial" ? column.values : order.map((row) => column.values[row] ?? "") }));
  const areas: MergedArea[] = [];
  const shown: CellValue[] = [];
  for (const [row, name] of (sorted[at]?.values ?? []).entries()) {
    const last = areas[areas.length - 1];
    const isSame = last !== undefined && key(sorted[at]?.values[row - 1] ?? "") === key(name);
    shown.push(isSame ? "" : name);
    if (isSame) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: at, rows: 1, columns: 1 });
  }
  return { columns: sorted.map((column, index) => (index === at ? { ...column, values: shown } : column)), areas: areas.filter(({ rows }) => rows > 1) };
}

function headingOf(columns: readonly Column[]): { rows: CellValue[][]; merged: MergedArea[] } {
  if (columns.every(({ group }) => group === "")) return { rows: [columns.map(({ text }) => text)], merged: [] };
  const first = columns.findIndex(({ group }) => group !== "");
  const width = columns.filter(({ group }) => group !== "").length;
  const merged = columns.flatMap(({ group }, column) => (group === "" ? [{ row: 0, column, rows: 2, columns: 1 }] : []));
  const over = columns.map(({ text, group }, column) => (group === "" ? text : column === first ? group : ""));
  const under = columns.map(({ text, group }) => (group === "" ? "" : text));
  return { rows: [over, under], merged: [...merged, { row: 0, column: first, rows: 1, columns: width }] };
}
