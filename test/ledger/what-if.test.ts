import { readFacts } from "../../src/ledger/read-facts";
import type { SheetGrid } from "../../src/ledger/sheet";
import { factsIf, whatIfs } from "../../src/ledger/what-if";
import { sheet } from "./grid";
import * as ledgers from "./ledgers/ledgers";
import { HEADER, platform } from "./summary/forms";

const DAY = "2021-04-01";

/** [row, platform, fact, if counted, if not] of each doubt, rows as on the sheet. */
function answers(...sheets: readonly SheetGrid[]): unknown[] {
  const reading = readFacts([ledgers.roster("甲一", "乙二"), ...sheets], { cycle: ledgers.CYCLE });
  return whatIfs(reading).map(({ place, platform: name, fact, ifCounted, ifNot }) => [
    place.row + 1, name, fact, ifCounted === null ? null : String(ifCounted), ifNot === null ? null : String(ifNot),
  ]);
}

test("a row in doubt would be one more", () => {
  const grid = ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"], ["甲一", "乙", "", "", "21.4.1", "是"]);
  expect(answers(grid)).toEqual([[3, "甲一", "diagnosed", "2", "1"]]);
});

test("a row about what counts already adds nothing", () => {
  const grid = ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"], ["甲一", "甲", "", "", "21.4.1", "是"]);
  expect(answers(grid)).toEqual([[3, "甲一", "diagnosed", "1", "1"]]);
});

test("an amount adds what it probably is, a range either of its ends; of other words nobody can tell", () => {
  const grid = ledgers.vouchers(["甲一", "P", "1", DAY, 10, "H"], ["甲一", "P", "2", DAY, "约500", "H"], ["甲一", "P", "3", DAY, "5-8", "H"], ["甲一", "P", "4", DAY, "另议", "H"]);
  expect(answers(grid)).toEqual([
    [3, "甲一", "investmentWan", "510", "10"], [4, "甲一", "investmentWan", "15", "10"], [4, "甲一", "investmentWan", "18", "10"], [5, "甲一", "investmentWan", null, "10"],
  ]);
});

test("a voucher that two platforms claim could be either's", () => {
  const grid = ledgers.vouchers(["甲一", "P", "1", DAY, 10, "H"], ["乙二", "P", "1", DAY, 10, "H"]);
  expect(answers(grid)).toEqual([[2, "甲一", "investmentWan", "10", "0"], [3, "乙二", "investmentWan", "10", "0"]]);
});

test("a name that is probably a platform's is that platform's; a quite unknown one is nobody's", () => {
  const grid = ledgers.diagnoses(["甲一有限责任公司", "甲", "", "", DAY, "是"], ["丙三", "乙", "", "", DAY, "是"]);
  expect(answers(grid)).toEqual([[2, "甲一", "diagnosed", "1", "0"]]);
});

test("rows that share a question are answered together: each thing once, and nothing of what counts already", () => {
  const other = "甲一有限责任公司";
  const grid = ledgers.diagnoses(
    [other, "甲", "", "", DAY, "是"], [other, "乙", "", "", DAY, "是"], [other, "乙", "", "", DAY, "是"], [other, "丙", "", "", DAY, "是"],
    ["甲一", "丙", "", "", DAY, "是"],
  );
  expect(answers(grid)).toEqual([[2, "甲一", "diagnosed", "3", "1"]]);
  const reading = readFacts([ledgers.roster("甲一", "乙二"), grid], { cycle: ledgers.CYCLE });
  expect(whatIfs(reading).map(({ rows }) => rows)).toEqual([4]);
  expect(reading.findings.filter(({ severity, sheet: name }) => severity === "error" && name === grid.name)).toHaveLength(1);
});

test("a cell of the roster, and of the summary form, would be the suggested value, else stays 待补", () => {
  const names = ledgers.roster("甲一");
  const roster = { ...names, values: names.values.map((row, index) => (index === 1 ? [...row.slice(0, -1), "约60"] : row)) };
  const counted = readFacts([roster, ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"])], { cycle: null });
  expect(whatIfs(counted)).toMatchObject([{ ledger: null, fact: "insuredStaff", reason: "approximate", ifCounted: 60, ifNot: null }]);
  const stated = readFacts([sheet("汇总", [HEADER, platform("甲一", { 7: "90-95" })])], { cycle: null });
  expect(whatIfs(stated)).toMatchObject([90, 95].map((ifCounted) => ({ platform: "甲一", fact: "diagnosed", reason: "range", ifCounted, ifNot: null })));
  const unknown = readFacts([sheet("汇总", [HEADER, platform("甲一", { 7: "很多" })])], { cycle: null });
  expect(whatIfs(unknown)).toMatchObject([{ fact: "diagnosed", ifCounted: null, ifNot: null }]);
});

test.each([
  ["500-800万元", ["500", "800"]], ["0.9亿-1.2亿元", ["9000", "12000"]], ["9000万至1亿元", ["9000", "10000"]], ["约500~800", ["500", "800"]],
])("an investment of %s could be either end", (found, ends) => {
  const investment = HEADER.findIndex((heading) => String(heading).includes("投资"));
  const stated = readFacts([sheet("汇总", [HEADER, platform("甲一", { [investment]: found })])], { cycle: null });
  expect(whatIfs(stated).map(({ fact, ifCounted }) => [fact, String(ifCounted)])).toEqual(ends.map((end) => ["investmentWan", end]));
});

test("a yes or no that cannot be read is told both ways", () => {
  const stated = readFacts([sheet("汇总", [HEADER, platform("甲一", { 1: "在办" })])], { cycle: null });
  expect(whatIfs(stated).map(({ fact, ifCounted, ifNot }) => [fact, ifCounted, ifNot])).toEqual([["registered", true, null], ["registered", false, null]]);
});

test("the facts with an answer are the platform's facts with that one changed", () => {
  const reading = readFacts([ledgers.roster("甲一"), ledgers.diagnoses(["甲一", "乙", "", "", "21.4.1", "是"])], { cycle: null });
  const [doubt] = whatIfs(reading);
  const facts = reading.platforms[0]?.facts;
  if (doubt === undefined || facts === undefined) throw new Error("no doubt");
  expect(factsIf(facts, doubt, true)).toEqual({ ...facts, diagnosed: 1 });
  expect(factsIf(facts, doubt, false)).toEqual(facts);
});
