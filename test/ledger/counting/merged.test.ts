import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { MergedArea } from "../../../src/ledger/sheet";
import { whatIfs } from "../../../src/ledger/what-if";
import * as ledgers from "../ledgers/ledgers";

const DAY = "2021-04-01";
const grid = ledgers.diagnoses(
  ["甲一", "甲", "", "", DAY, "是"], ["", "乙", "", "", DAY, "是"], ["乙二", "丙", "", "", DAY, "是"], ["", "丁", "", "", DAY, "是"], ["", "戊", "", "", DAY, "是"],
);

function read(...merged: readonly MergedArea[]): ReturnType<typeof readLedgers> {
  return readLedgers([ledgers.roster("甲一", "乙二"), { ...grid, merged }], { cycle: ledgers.CYCLE });
}

test("a platform merged over its rows is the platform of all of them", () => {
  const { platforms, trace } = read({ row: 1, column: 0, rows: 2, columns: 1 }, { row: 3, column: 0, rows: 3, columns: 1 });
  expect(platforms.map(({ facts }) => facts.diagnosed)).toEqual([2, 3]);
  expect(trace.filter(({ fact }) => fact === "diagnosed").every(({ outcome }) => outcome === "counted")).toBe(true);
});

test("without a merge an empty platform is left to a person, with the platform above as the suggestion", () => {
  const reading = read({ row: 1, column: 0, rows: 2, columns: 1 });
  expect(reading.platforms.map(({ facts }) => facts.diagnosed)).toEqual([2, 1]);
  const asked = reading.findings.filter(({ problem }) => problem.key === "ledger.review");
  expect(asked.map(({ cell, suggestion }) => [cell, suggestion.values.suggest])).toEqual([["A5", "乙二"], ["A6", "乙二"]]);
  expect(whatIfs(reading).map(({ platform, ifCounted, ifNot }) => [platform, ifCounted, ifNot])).toEqual([["乙二", 2, 1], ["乙二", 2, 1]]);
});

test("a row of nothing but its month, under a merged platform, is an entry and no note", () => {
  const worst = ledgers.worst(["2021年5月", "甲一", ""], ["2021年6月", "", ""]);
  const { platforms } = readLedgers([ledgers.roster("甲一"), { ...worst, merged: [{ row: 1, column: 1, rows: 2, columns: 1 }] }], { cycle: ledgers.CYCLE });
  expect(platforms[0]?.facts.worstReports).toBe(2);
});

test("an amount merged over two rows is one amount, and not two", () => {
  const vouchers = ledgers.vouchers(["甲一", "P", "1", DAY, 100, "H"], ["甲一", "P", "2", DAY, "", "H"]);
  const { platforms, trace } = readLedgers([ledgers.roster("甲一"), { ...vouchers, merged: [{ row: 1, column: 4, rows: 2, columns: 1 }] }], { cycle: ledgers.CYCLE });
  expect(String(platforms[0]?.facts.investmentWan)).toBe("100");
  expect(trace.filter(({ fact }) => fact === "investmentWan").map(({ reason }) => reason)).toEqual([null, "empty"]);
});

test("merges of the header, of a block of cells, and beyond the sheet change nothing", () => {
  const { platforms } = read({ row: 0, column: 0, rows: 1, columns: 3 }, { row: 1, column: 0, rows: 2, columns: 2 }, { row: 900, column: 0, rows: 9, columns: 1 });
  expect(platforms.map(({ facts }) => facts.diagnosed)).toEqual([1, 1]);
});
