import { readFacts, type FactsReading } from "../../../src/ledger/read-facts";
import type { SheetGrid } from "../../../src/ledger/sheet";
import type { LedgerMapping } from "../../../src/ledger/ledgers/mapping";
import { FACT_KEYS } from "../../../src/regulation/facts";
import { sheetsOf } from "../workbook";
import { Random } from "../random";
import { dirtySheet } from "./dirty-sheet";
import { besides, byPlatform, inParts } from "./structures";

/** More of them: DIRTY_SEEDS=500 npx jest test/ledger/dirty */
const SEEDS = Array.from({ length: Number(process.env.DIRTY_SEEDS ?? "12") }, (_, index) => index + 1);

let clean: SheetGrid[];
let expected: string;
beforeAll(async () => {
  clean = await sheetsOf("ledgers-b.xlsx");
  expected = factsOf(readFacts(clean, { cycle: null }));
});

const factsOf = ({ platforms }: FactsReading): string => JSON.stringify(platforms.map(({ name, facts }) => [name, facts]));
const errorsOf = ({ findings }: FactsReading): string[] => findings.filter(({ severity }) => severity === "error").map(({ sheet, cell, found, problem }) => `${sheet}!${cell} ${found} ${problem.key}`);

function named(name: string): SheetGrid {
  const grid = clean.find((candidate) => candidate.name === name);
  if (grid === undefined) throw new Error(`There is no ${name}.`);
  return grid;
}

const others = (...names: string[]): SheetGrid[] => clean.filter(({ name }) => !names.includes(name));

test.each(SEEDS)("seed %i: other names, headers, orders, spellings and rows between them give the same facts without a question", (seed) => {
  const random = new Random(seed);
  const date1904 = random.below(4) === 0;
  const sheets = random.shuffled(clean).map((grid) => dirtySheet(grid, random, date1904));
  const reading = readFacts(sheets, { cycle: null, date1904 });
  expect(errorsOf(reading)).toEqual([]);
  expect(factsOf(reading)).toBe(expected);
});

test.each([
  ["示范项目台账", "推广会台账"], ["交叉互评结果", "回访走访表"], ["投资凭证台账", "方案采用台账"], ["平台名册", "诊断台账"],
])("%s and %s side by side on one sheet give the same facts", (left, right) => {
  const reading = readFacts([...others(left, right), besides(named(left), named(right), "合并表")], { cycle: null });
  expect(errorsOf(reading)).toEqual([]);
  expect(factsOf(reading)).toBe(expected);
});

test("a ledger in quarters is a question that names each sheet, and the answer gives the same facts", () => {
  const parts = inParts(named("诊断台账"), 4);
  const sheets = [...others("诊断台账"), ...parts];
  const asked = readFacts(sheets, { cycle: null });
  const question = asked.findings.find(({ problem }) => problem.key === "ledger.severalLedgers");
  for (const { name } of parts) expect(JSON.stringify(question)).toContain(name);
  expect(asked.platforms.map(({ facts }) => facts.diagnosed)).toEqual(asked.platforms.map(() => null));
  const mapping: LedgerMapping = { diagnosis: parts.map(({ name }) => ({ sheet: name })) };
  expect(factsOf(readFacts(sheets, { cycle: null, mapping }))).toBe(expected);
});

test("a sheet for each platform without a column that names it is a question that names the sheets, and nothing is counted", () => {
  const parts = byPlatform(named("诊断台账"), 1);
  const reading = readFacts([...others("诊断台账"), ...parts], { cycle: null });
  const question = reading.findings.find(({ problem }) => problem.key === "ledger.severalLedgers");
  for (const { name } of parts) expect(JSON.stringify(question)).toContain(name);
  expect(reading.platforms.map(({ facts }) => facts.diagnosed)).toEqual(reading.platforms.map(() => null));
  const plain = readFacts(clean, { cycle: null });
  // A voucher counts through the report of its project, so that the investment waits too.
  for (const key of FACT_KEYS.filter((fact) => fact !== "diagnosed" && fact !== "investmentWan")) {
    expect(reading.platforms.map(({ facts }) => facts[key])).toEqual(plain.platforms.map(({ facts }) => facts[key]));
  }
});

test("one sheet without the column is asked about by its name", () => {
  const [only] = byPlatform({ ...named("诊断台账"), values: named("诊断台账").values.slice(0, 30) }, 1);
  const reading = readFacts([...others("诊断台账"), ...(only === undefined ? [] : [only])], { cycle: null });
  const question = reading.findings.find(({ problem }) => problem.key.startsWith("ledger.ledgerColumn"));
  expect(question).toMatchObject({ sheet: "乙一咨询有限公司", severity: "error" });
  expect(reading.platforms.map(({ facts }) => facts.diagnosed)).toEqual(reading.platforms.map(() => null));
});
