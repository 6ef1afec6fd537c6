import * as fc from "fast-check";
import { readFacts } from "../../../src/ledger/read-facts";
import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { isBlank } from "../../../src/ledger/values/fold";
import { speaker } from "../../../src/text/say";
import { texts as chinese } from "../../../src/text/zh-CN";
import { texts as english } from "../../../src/text/en-US";
import { dirtyCell, dirtyRows } from "../dirt";
import { sheet } from "../grid";
import * as ledgers from "../ledgers/ledgers";

const HEADS: readonly SheetGrid[] = [
  ledgers.diagnoses(), ledgers.adoptions(), ledgers.projects(), ledgers.vouchers(), ledgers.demos(), ledgers.events(), ledgers.worst(), ledgers.visits(),
];

/** Rows with a platform that is in the roster more often than not, so that dirt meets every rule. */
function rowsFor(head: SheetGrid): fc.Arbitrary<CellValue[][]> {
  const width = head.values[0]?.length ?? 0;
  const platformColumn = head.name === "交叉互评结果" ? 1 : 0;
  const row = fc.tuple(fc.array(dirtyCell, { minLength: width, maxLength: width + 1 }), fc.constantFrom("甲一", "乙二", null));
  return fc.array(
    row.map(([cells, name]) => (name === null ? cells : cells.map((cell, column) => (column === platformColumn ? name : cell)))),
    { maxLength: 8 },
  );
}

const dirtyLedgers: fc.Arbitrary<SheetGrid[]> = fc
  .tuple(...HEADS.map((head) => rowsFor(head).map((rows) => ({ ...head, values: [...head.values, ...rows] }))))
  .map((grids) => [ledgers.roster("甲一", "乙二"), ...grids]);

test("every row of every ledger is in exactly one of counted, excluded and review, for each of its facts", () => {
  fc.assert(
    fc.property(dirtyLedgers, (sheets) => {
      const reading = readLedgers(sheets, { cycle: null });
      const facts = new Set(reading.trace.map(({ ledger, fact }) => `${ledger}|${String(fact)}`));
      for (const one of facts) {
        const [kind, fact] = one.split("|");
        const place = reading.found.find((found) => found.kind === kind);
        const grid = sheets.find(({ name }) => name === place?.sheet);
        const rows = reading.trace.filter((row) => row.ledger === kind && String(row.fact) === fact).map(({ row }) => row);
        const filled = (grid?.values ?? []).flatMap((cells, row) => (row > 0 && !cells.every(isBlank) ? [row] : []));
        expect([...rows].sort((a, b) => a - b)).toEqual(filled);
      }
    }),
    { numRuns: 150 },
  );
});

test("a count is the number of its counted rows, and every row in review is asked about", () => {
  fc.assert(
    fc.property(dirtyLedgers, (sheets) => {
      const { platforms, trace, findings } = readLedgers(sheets, { cycle: null });
      for (const { name, facts } of platforms) {
        const counted = trace.filter(({ platform, fact, outcome }) => platform === name && fact === "diagnosed" && outcome === "counted");
        expect(facts.diagnosed).toBe(counted.length);
      }
      if (trace.some(({ outcome, reason }) => outcome === "review" && reason !== "unknownPlatform")) {
        expect(findings.some(({ problem }) => problem.key === "ledger.review")).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever stands on the sheets, reading them never throws, and every finding can be said in both languages", () => {
  const anySheets = fc.array(fc.record({ name: fc.string(), rows: dirtyRows(12, 10), hidden: fc.boolean() }), { maxLength: 3 });
  const speakers = [speaker(chinese), speaker(english)];
  fc.assert(
    fc.property(dirtyLedgers, anySheets, (sheets, others) => {
      const grids = [...sheets, ...others.map(({ name, rows, hidden }) => sheet(name, rows, { hidden }))];
      for (const { problem, suggestion } of readFacts(grids, { cycle: null }).findings) {
        for (const say of speakers) {
          expect(say(problem)).not.toMatch(/^\[ledger|\[ledger\.\w/u);
          expect(say(suggestion)).not.toMatch(/^\[ledger|\[ledger\.\w/u);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("100,000 rows that all look like headers do not hold it up", () => {
  const rows = Array.from({ length: 100000 }, (_, row) => ["平台", "企业名称", `确认日期${row}`, "盖章", "报告编号"]);
  const { findings } = readFacts([sheet("诊断台账", rows)], { cycle: ledgers.CYCLE });
  expect(findings.map(({ severity }) => severity)).toContain("error");
});
