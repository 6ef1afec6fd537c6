import { readFacts } from "../../../src/ledger/read-facts";
import { isBlank } from "../../../src/ledger/values/fold";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { speaker } from "../../../src/text/say";
import { texts } from "../../../src/text/zh-CN";
import { sheet } from "../grid";
import { HOSTILE, hostileRows } from "../hostile";
import * as ledgers from "../ledgers/ledgers";

jest.setTimeout(600_000);

/** A million where there is time for it: ZHGZ_HOSTILE_CELLS=1000000 npx jest hostile. */
const CELLS = Number(process.env["ZHGZ_HOSTILE_CELLS"] ?? 100_000);
const PLATFORMS = ["甲一", "__proto__", "constructor", "toString"];
const HEADS: readonly SheetGrid[] = [
  ledgers.diagnoses(), ledgers.adoptions(), ledgers.projects(), ledgers.vouchers(), ledgers.demos(), ledgers.events(), ledgers.worst(), ledgers.visits(),
];

const withRows = (head: SheetGrid, rows: number, seed: number): SheetGrid => ({ ...head, values: [...head.values, ...hostileRows(rows, head.values[0]?.length ?? 0, seed)] });
const widths = HEADS.reduce((sum, { values }) => sum + (values[0]?.length ?? 0), 0);

test("hostile text in every cell: nothing throws or hangs, and each row of each fact is in exactly one of counted, excluded and review", () => {
  const sheets = [ledgers.roster(...PLATFORMS), ...HEADS.map((head, index) => withRows(head, Math.ceil(CELLS / widths), index + 1))];
  expect(sheets.reduce((sum, { values }) => sum + values.reduce((cells, row) => cells + row.length, 0), 0)).toBeGreaterThan(CELLS);
  const { trace, platforms, findings, ledgers: { found } } = readFacts(sheets, { cycle: null });
  expect(found).toHaveLength(HEADS.length + 1);
  expect(platforms.map(({ name }) => name)).toEqual(PLATFORMS);
  const rowsOf = new Map<string, number[]>();
  for (const { ledger, fact, row } of trace) {
    const key = `${ledger}|${String(fact)}`;
    const rows = rowsOf.get(key) ?? [];
    rows.push(row);
    rowsOf.set(key, rows);
  }
  expect(rowsOf.size).toBeGreaterThanOrEqual(HEADS.length);
  for (const [key, rows] of rowsOf) {
    const place = found.find(({ kind }) => kind === key.split("|")[0]);
    const grid = sheets.find(({ name }) => name === place?.sheet);
    const filled = (grid?.values ?? []).flatMap((cells, row) => (row > 0 && !cells.every(isBlank) ? [row] : []));
    expect(rows.sort((a, b) => a - b)).toEqual(filled);
  }
  const say = speaker(texts);
  for (const { problem, suggestion } of findings) expect([say(problem), say(suggestion)].join("")).not.toMatch(/\[ledger/u);
});

test("names of every object as platforms, enterprises, sheets and headings count like any other", () => {
  const names = ["__proto__", "constructor", "toString"];
  const rows = names.flatMap((name) => names.map((enterprise) => [name, enterprise, "", `${name}-${enterprise}`, "2021-05-01", "是", "hasOwnProperty"]));
  const diagnoses = { ...ledgers.diagnoses(...rows), name: "__proto__" };
  const values = diagnoses.values.map((row, index) => (index === 0 ? [...row, "constructor"] : row));
  const { platforms } = readFacts([ledgers.roster(...names), { ...diagnoses, values }], { cycle: ledgers.CYCLE });
  expect(platforms.map(({ name, facts }) => [name, facts.diagnosed])).toEqual(names.map((name) => [name, 3]));
});

test("sheets of hostile headings and names beside the ledgers change no fact", () => {
  const sound = [ledgers.roster("甲一"), ledgers.diagnoses(["甲一", "某企业", "", "ZD-1", "2021-05-01", "是"])];
  const beside = HOSTILE.map((name) => sheet(name, [[...HOSTILE], [...HOSTILE]]));
  const options = { cycle: ledgers.CYCLE };
  expect(readFacts([...sound, ...beside], options).platforms).toEqual(readFacts(sound, options).platforms);
});
