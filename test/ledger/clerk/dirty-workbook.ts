import { sampleLedgers, type SampleLedger } from "../../../samples/ledger-rows";
import { LEDGER_KINDS, type LedgerKind } from "../../../src/ledger/ledgers/definition";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { serialDate } from "../../../src/ledger/values/serial-date";
import { laidOut, onSheet, type Block } from "./layout";
import { Random } from "../random";
import { dirtyTable, type Manners } from "./table";
import { COLUMNS, NAMES } from "./words";

/** A workbook as somebody might keep it. */
export interface DirtyWorkbook {
  readonly sheets: readonly SheetGrid[];
  readonly date1904: boolean;
  /** How many entries of each ledger stand in it. */
  readonly entries: ReadonlyMap<LedgerKind, number>;
  /** How the ledgers are laid on sheets, for the words of a test that fails. */
  readonly manner: string;
}

/** How ledgers are spread over sheets. */
export const ARRANGEMENTS = ["sheets", "quarters", "months", "platforms", "beside", "under"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

interface Sample extends SampleLedger {
  readonly kind: LedgerKind;
}

/** @returns the clean ledgers, each on a sheet, as the reader gets them. */
export function cleanWorkbook(): SheetGrid[] {
  return samples().map(({ sheet, title, headings, rows }) => ({
    name: sheet, values: [[title], ["填报单位：技术改造处"], [...headings], ...rows.map((row) => [...row])], firstRow: 0, firstColumn: 0, hidden: false,
  }));
}

/** @returns the workbook of that seed: the facts of the clean ledgers in other clothes. */
export function dirtyWorkbook(seed: number, arrangement: Arrangement): DirtyWorkbook {
  const random = new Random(seed);
  const manners: Manners = { random, cells: new Random(seed + 7919), date1904: random.chance(15), withoutPlatform: false };
  const all = samples();
  const sheets = SPREAD[arrangement](all, manners);
  return { sheets: random.shuffled(sheets), date1904: manners.date1904, entries: new Map(all.map(({ kind, rows }) => [kind, rows.length])), manner: `seed ${seed}, ${arrangement}` };
}

function samples(): Sample[] {
  return sampleLedgers().map((ledger, index) => ({ ...ledger, kind: LEDGER_KINDS[index] as LedgerKind }));
}

const SPREAD: Readonly<Record<Arrangement, (all: readonly Sample[], manners: Manners) => SheetGrid[]>> = {
  sheets: (all, manners) => all.map((ledger) => alone(ledger, manners)),
  quarters: (all, manners) => all.flatMap((ledger) => (ledger.kind === "diagnosis" || ledger.kind === "visit" ? inParts(ledger, manners, quarterOf) : [alone(ledger, manners)])),
  months: (all, manners) => all.flatMap((ledger) => (ledger.kind === "event" || ledger.kind === "voucher" ? inParts(ledger, manners, monthOf) : [alone(ledger, manners)])),
  platforms: (all, manners) => all.flatMap((ledger) => (ledger.kind === "diagnosis" ? byPlatform(ledger, manners) : [alone(ledger, manners)])),
  beside: (all, manners) => paired(all, manners, (first) => [0, Math.max(...first.rows.map((row) => row.length)) + 1]),
  under: (all, manners) => paired(all, manners, (first) => [first.rows.length + 1 + manners.random.below(3), 0]),
};

/** Its title tells what it is, or its tab; a tab of the kind Sheet3 only where the title does. */
function alone(ledger: Sample, manners: Manners): SheetGrid {
  const { random } = manners;
  const said = random.pick(NAMES[ledger.kind]);
  const title = random.chance(70) ? `${random.pick(["", "2021年度", "武汉市2021年"])}${said}` : "";
  const tab = title === "" ? said : random.pick([said, `附件${random.below(9) + 1}`, `表${LEDGER_KINDS.indexOf(ledger.kind) + 1}`, `Sheet${LEDGER_KINDS.indexOf(ledger.kind) + 1}`, ` ${said}`]);
  return standing(tab === title ? tab : `${tab}${tab.startsWith("附件") ? ` ${ledger.kind}` : ""}`, laidOut(dirtyTable(ledger.kind, ledger, manners), title, random), random);
}

function standing(name: string, block: Block, random: Random): SheetGrid {
  return onSheet(name, [[block, 0, 0]], { firstRow: random.below(3), firstColumn: random.below(3) });
}

/** The same headings on every part, as when a sheet is copied for the next quarter. */
function inParts(ledger: Sample, { random, ...manners }: Manners, partOf: (serial: number) => string): SheetGrid[] {
  const day = ledger.headings.findIndex((heading) => COLUMNS[ledger.kind][heading]?.[0] === "date");
  const name = random.pick(NAMES[ledger.kind]);
  const seed = random.below(1_000_000);
  return partsBy(ledger.rows, (row) => partOf(Number(row[day]))).map(([part, rows]) => {
    const own = dirtyTable(ledger.kind, { ...ledger, rows }, { ...manners, random: new Random(seed) });
    return standing(`${name}${part}`, laidOut(own, `2021年度${name}`, new Random(seed + 1)), new Random(seed));
  });
}

function partsBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): [name: string, rows: Row[]][] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [row]);
    else part.push(row);
  }
  return [...parts];
}

function isoOf(serial: number): string {
  return serialDate(serial, { date1904: false }) ?? "";
}

function quarterOf(serial: number): string {
  const [year = "", month = ""] = isoOf(serial).split("-");
  return `（${year}年${["一", "二", "三", "四"][Math.floor((Number(month) - 1) / 3)] ?? ""}季度）`;
}

function monthOf(serial: number): string {
  const [year = "", month = ""] = isoOf(serial).split("-");
  return `${year}年${Number(month)}月`;
}

/** A sheet for each platform, named in the tab or in the title, without a column for it. */
function byPlatform(ledger: Sample, manners: Manners): SheetGrid[] {
  const { random } = manners;
  const column = ledger.headings.findIndex((heading) => COLUMNS[ledger.kind][heading]?.[0] === "platform");
  const inTab = random.chance(50);
  const seed = random.below(1_000_000);
  const said = random.pick(NAMES[ledger.kind]);
  return partsBy(ledger.rows, (row) => String(row[column])).map(([name, rows], index) => {
    const own = dirtyTable(ledger.kind, { ...ledger, rows }, { ...manners, withoutPlatform: true, random: new Random(seed) });
    return standing(inTab ? name : `平台${index + 1}`, laidOut(own, inTab ? `2021年度${said}` : `${name}${said}`, new Random(seed + 1)), new Random(seed));
  });
}

/** 示范项目 with 推广会, and 交叉互评结果 with 回访走访, each pair on one sheet. */
function paired(all: readonly Sample[], manners: Manners, placeOf: (first: Block) => readonly [number, number]): SheetGrid[] {
  const { random } = manners;
  const of = (kind: LedgerKind): Block => {
    const ledger = all.find((one) => one.kind === kind) as Sample;
    return laidOut(dirtyTable(kind, ledger, manners), `2021年度${random.pick(NAMES[kind])}`, random);
  };
  const pairs = ([["demo", "event"], ["worst", "visit"]] as const).map((kinds, index) => {
    const [first, second] = [of(kinds[0]), of(kinds[1])];
    return onSheet(`其他${index + 1}`, [[first, 0, 0], [second, ...placeOf(first)]], { firstRow: 0, firstColumn: 0 });
  });
  const others = all.filter(({ kind }) => !["demo", "event", "worst", "visit"].includes(kind)).map((ledger) => alone(ledger, manners));
  return [...others, ...pairs];
}
