import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { FactKey } from "../../../src/regulation/facts";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import * as ledgers from "../ledgers/ledgers";

const CODE = "91350100M000100Y43";
const OTHER_CODE = "91110108551385082Q";

/** What became of the rows of one ledger, in their order: "counted", or the reason. */
function fates(fact: FactKey, sheets: readonly SheetGrid[]): { fates: (string | null)[]; facts: unknown; keys: string[] } {
  const { trace, platforms, findings } = readLedgers([ledgers.roster("甲一", "乙二"), ...sheets], { cycle: ledgers.CYCLE });
  return {
    fates: trace.filter((row) => row.fact === fact).map(({ outcome, reason }) => (outcome === "counted" ? outcome : reason)),
    facts: platforms[0]?.facts[fact],
    keys: findings.filter(({ severity }) => severity !== "notice").map(({ problem }) => problem.key),
  };
}

/** Without the findings about ledgers that a test leaves out. */
function told(keys: readonly string[]): string[] {
  return keys.filter((key) => key !== "ledger.ledgerMissing");
}

const DAY = "2021-04-01";

describe("diagnoses", () => {
  const cases: readonly (readonly [string, readonly (readonly CellValue[])[], readonly string[]])[] = [
    ["the first and the last day of the cycle count", [["甲一", "甲", "", "", "2021-03-07", "是"], ["甲一", "乙", "", "", "2022-03-06", "是"]], ["counted", "counted"]],
    ["the day before and the day after do not", [["甲一", "甲", "", "", "2021-03-06", "是"], ["甲一", "乙", "", "", 44627, "是"]], ["outOfCycle", "outOfCycle"]],
    ["unconfirmed", [["甲一", "甲", "", "", DAY, "否"], ["甲一", "乙", "", "", "", "×"]], ["unconfirmed", "unconfirmed"]],
    ["unsure whether confirmed", [["甲一", "甲", "", "", DAY, "在办"], ["甲一", "乙", "", "", DAY, ""]], ["notYesNo", "empty"]],
    ["by code, under two names", [["甲一", "甲有限公司", CODE, "", DAY, "是"], ["甲一", "甲有限责任公司", CODE, "", DAY, "是"]], ["counted", "duplicate"]],
    ["by name, in two spellings", [["甲一", "丙（集团）有限公司", "", "", DAY, "是"], ["甲一", "丙(集团)有限公司 ", "", "", DAY, "是"]], ["counted", "duplicate"]],
    ["by name, the code given once", [["甲一", "甲有限公司", "", "", DAY, "是"], ["甲一", "甲有限公司", CODE, "", DAY, "是"]], ["counted", "duplicate"]],
    [
      "through a third row that gives the code",
      [["甲一", "甲旧名", "", "", DAY, "是"], ["甲一", "甲新名", CODE, "", DAY, "是"], ["甲一", "甲旧名", CODE, "", DAY, "否"]],
      ["counted", "duplicate", "unconfirmed"],
    ],
    ["two codes under one name are two", [["甲一", "甲有限公司", CODE, "", DAY, "是"], ["甲一", "甲有限公司", OTHER_CODE, "", DAY, "是"]], ["counted", "counted"]],
    ["the confirmed row counts, not the unconfirmed one before it", [["甲一", "甲", CODE, "", DAY, "否"], ["甲一", "甲", CODE, "", DAY, "是"]], ["unconfirmed", "counted"]],
    ["a code in scientific notation", [["甲一", "甲", "9.1350100E+17", "", DAY, "是"], ["甲一", "乙", 9.13501e17, "", DAY, "是"]], ["scientific", "scientific"]],
    ["a code with the letter O", [["甲一", "甲", "9135010OM000100Y43", "", DAY, "是"]], ["codeLetter"]],
    ["a date that does not exist", [["甲一", "甲", "", "", "2021-02-30", "是"]], ["noSuchDate"]],
    ["a total row", [["甲一", "甲", "", "", DAY, "是"], ["合计", "", "", "", "", 1], ["甲一", "小计", "", "", "", 1]], ["counted", "total", "total"]],
    ["the header again, a note and an empty line with its number", [["平台", "企业名称", "统一社会信用代码", "报告编号", "企业确认日期", "盖章"], ["注：以盖章为准。", "", "", "", "", ""]], ["header", "note"]],
    ["no platform, and one that is not in the roster", [["", "甲", "", "", DAY, "是"], ["丙三", "乙", "", "", DAY, "是"]], ["noPlatform", "unknownPlatform"]],
    ["the platform under its company's name", [["甲一咨询有限公司", "甲", "", "", DAY, "是"]], ["counted"]],
    ["no enterprise", [["甲一", "", "", "R1", DAY, "是"]], ["empty"]],
    ["formula errors", [["甲一", "甲", "", "", "#N/A", "是"], ["甲一", "乙", "", "", DAY, "#REF!"], ["#N/A", "丙", "", "", DAY, "是"]], ["errorValue", "errorValue", "errorValue"]],
  ];
  test.each(cases)("%s", (_, rows, expected) => {
    const { fates: seen, facts } = fates("diagnosed", [ledgers.diagnoses(...rows)]);
    expect(seen).toEqual(expected);
    expect(facts).toBe(expected.filter((fate) => fate === "counted").length);
  });

  test("each review has a finding with its cell and what was found", () => {
    const { findings } = readLedgers([ledgers.roster("甲一"), ledgers.diagnoses(["甲一", "甲", "", "", "21.4.1", "是"])], { cycle: ledgers.CYCLE });
    expect(findings.find(({ problem }) => problem.key === "ledger.review")).toMatchObject({
      severity: "error", sheet: "诊断台账", cell: "E2", found: "21.4.1", platform: "甲一", suggestion: { values: { suggest: "2021-04-01" } },
    });
  });

  test("an unknown platform is asked about once, with the one that is meant", () => {
    const rows = [["甲一", "甲"], ["甲一有限公司", "乙"], ["甲一有限公司", "丙"]].map(([platform, name]) => [platform!, name!, "", "", DAY, "是"]);
    const { findings } = readLedgers([ledgers.roster("甲一"), ledgers.diagnoses(...rows)], { cycle: ledgers.CYCLE });
    const asked = findings.filter(({ problem }) => problem.key === "ledger.review");
    expect(asked).toMatchObject([{ cell: "A3", suggestion: { values: { suggest: "甲一" } } }]);
  });

  test("有限公司 and 有限责任公司 without codes count both, and are flagged", () => {
    const rows = [["甲一", "甲有限公司", "", "", DAY, "是"], ["甲一", "甲有限责任公司", "", "", DAY, "是"]];
    const { facts, keys } = fates("diagnosed", [ledgers.diagnoses(...rows)]);
    expect(facts).toBe(2);
    expect(told(keys)).toEqual(["ledger.similarName"]);
  });

  test("one enterprise of two platforms counts for each, and is flagged", () => {
    const rows = [["甲一", "甲", CODE, "", DAY, "是"], ["乙二", "甲", CODE, "", DAY, "是"]];
    const { fates: seen, keys } = fates("diagnosed", [ledgers.diagnoses(...rows)]);
    expect(seen).toEqual(["counted", "counted"]);
    expect(told(keys)).toEqual(["ledger.crossPlatform"]);
  });

  test("a code under quite another name counts once, and is flagged", () => {
    const rows = [["甲一", "甲", CODE, "", DAY, "是"], ["甲一", "乙", CODE, "", DAY, "是"]];
    const { fates: seen, keys } = fates("diagnosed", [ledgers.diagnoses(...rows)]);
    expect(seen).toEqual(["counted", "duplicate"]);
    expect(told(keys)).toEqual(["ledger.codeOfAnother"]);
  });
});

test("adoptions: commissioned by contract, each solution once", () => {
  const rows = [
    ["甲一", "R1", "方案一", DAY, "HT1"], ["甲一", "R1", "方案一", DAY, "HT1"], ["甲一", "R1", "方案二", DAY, "HT1"], ["甲一", "R2", "方案三", DAY, ""],
    ["甲一", "R2", "方案三", DAY, "—"], ["甲一", "R3", "方案四", "2022-04-01", "HT4"], ["甲一", "R3", "方案五", "2021.4", "HT5"],
  ];
  expect(fates("adopted", [ledgers.adoptions(...rows)])).toMatchObject({
    fates: ["counted", "duplicate", "counted", "noContract", "noContract", "outOfCycle", "noDay"],
    facts: 2,
  });
});

test("projects: stamped, 100万元 or more, each once", () => {
  const rows = [
    ["甲一", "P1", "甲", "R1", "是", 100, "", ""], ["甲一", "P1", "甲", "R1", "是", 100, "", ""], ["甲一", "P1", "乙", "R2", "是", "0.01亿元", "", ""],
    ["甲一", "P2", "甲", "R1", "是", 99.99, "", ""], ["甲一", "P3", "甲", "R1", "否", 500, "", ""], ["甲一", "P4", "甲", "R1", "是", "500-800", "", ""],
    ["甲一", "P5", "甲", "R1", "是", 99.99999999999999, "", ""], ["甲一", "", "甲", "R1", "是", 200, "", ""],
  ];
  expect(fates("projects", [ledgers.projects(...rows)])).toMatchObject({
    fates: ["counted", "duplicate", "counted", "belowThreshold", "noStamp", "range", "counted", "empty"],
    facts: 3,
  });
});

test("enrolled: by the statistics mark, in a month of the cycle", () => {
  const row = (name: string, mark: CellValue, month: CellValue): CellValue[] => ["甲一", name, "甲", "R1", "是", 1, mark, month];
  const rows = [
    row("P1", "是", "2021-03"), row("P2", "是", "2022-02"), row("P3", "是", "2022-03"), row("P4", "否", ""), row("P5", "已入库", 202109),
    row("P6", "是", ""), row("P7", "申报中", "2021-09"),
  ];
  expect(fates("enrolled", [ledgers.projects(...rows)])).toMatchObject({
    fates: ["counted", "counted", "outOfCycle", "notEnrolled", "counted", "empty", "notYesNo"],
    facts: 3,
  });
});

test("demonstrations: each once", () => {
  const rows = [["甲一", "示范一", "文1", DAY], ["甲一", "示范一", "文1", DAY], ["甲一", "示范二", "文2", "2020-04-01"]];
  expect(fates("demos", [ledgers.demos(...rows)])).toMatchObject({ fates: ["counted", "duplicate", "outOfCycle"], facts: 1 });
});

test("events: one name on two days is two events", () => {
  const rows = [["甲一", "推广会", "武汉", DAY], ["甲一", "推广会", "武汉", "2021-05-01"], ["甲一", "推广会", "武汉", "2021年5月1日"]];
  expect(fates("events", [ledgers.events(...rows)])).toMatchObject({ fates: ["counted", "counted", "duplicate"], facts: 2 });
});

test("worst reports: every decision of the cycle, and a crowded month is flagged", () => {
  const rows = [["2021-03", "甲一", "R1"], ["2021-03", "乙二", "R2"], ["2021-03", "甲一", "R1"], ["2021-04", "甲一", ""], ["2021-04", "甲一", ""], ["2022-03", "甲一", "R9"], ["3月", "甲一", "R8"]];
  const { fates: seen, facts, keys } = fates("worstReports", [ledgers.worst(...rows)]);
  expect(seen).toEqual(["counted", "counted", "duplicate", "counted", "counted", "outOfCycle", "noYear"]);
  expect(facts).toBe(3);
  expect(keys.filter((key) => key === "ledger.crowdedMonth")).toHaveLength(2);
});

test("visits: each dissatisfied enterprise once", () => {
  const rows = [
    ["甲一", "甲", "电话", DAY, "不满意"], ["甲一", "甲", "走访", DAY, "不满意"], ["甲一", "乙", "电话", DAY, "满意"], ["甲一", "丙", "电话", DAY, "一般"],
    ["甲一", "丁", "电话", "2022-05-01", "不满意"],
  ];
  const { fates: seen, facts } = fates("dissatisfied", [ledgers.visits(...rows)]);
  expect(seen).toEqual(["counted", "sameEnterprise", "satisfied", "notAVerdict", "outOfCycle"]);
  expect(facts).toBe(1);
});

describe("vouchers", () => {
  const linked = [
    ledgers.diagnoses(["甲一", "甲", "", "R1", DAY, "是"], ["乙二", "乙", "", "R2", DAY, "是"]),
    ledgers.projects(
      ["甲一", "P1", "甲", "R1", "是", 100, "否", ""], ["甲一", "P2", "甲", "", "是", 100, "否", ""], ["乙二", "P9", "乙", "R2", "是", 100, "否", ""],
    ),
  ];
  test("within the cycle, with a contract, of a project linked to the diagnosis, each once", () => {
    const rows = [
      ["甲一", "P1", "PZ1", DAY, 1000.5, "HT1"], ["甲一", "P1", "PZ1", DAY, 1000.5, "HT1"], ["甲一", "P1", "PZ1", DAY, 2000, "HT1"],
      ["甲一", "P1", "PZ2", DAY, "1亿元", "HT1"], ["甲一", "P1", "PZ3", DAY, 7, ""], ["甲一", "P1", "PZ4", "2021-03-06", 7, "HT1"],
      ["甲一", "P1", "", DAY, 7, "HT1"], ["甲一", "P2", "PZ5", DAY, 7, "HT1"], ["甲一", "P8", "PZ6", DAY, 7, "HT1"], ["甲一", "P1", "PZ7", DAY, "约7", "HT1"],
    ];
    const { fates: seen, facts } = fates("investmentWan", [...linked, ledgers.vouchers(...rows)]);
    expect(seen).toEqual([
      "sameNumberDiffers", "duplicate", "sameNumberDiffers", "counted", "noContract", "outOfCycle", "empty", "notLinked", "unknownProject", "approximate",
    ]);
    expect(String(facts)).toBe("10000");
  });

  test("claimed by two platforms count for neither", () => {
    const rows = [["甲一", "P1", "PZ1", DAY, 1000, "HT1"], ["乙二", "P9", "PZ1", DAY, 1000, "HT1"], ["甲一", "P1", "PZ2", DAY, 5, "HT1"]];
    const { fates: seen, facts } = fates("investmentWan", [...linked, ledgers.vouchers(...rows)]);
    expect(seen).toEqual(["contested", "contested", "counted"]);
    expect(String(facts)).toBe("5");
  });

  test("sums of money are exact", () => {
    const rows = Array.from({ length: 10 }, (_, index) => ["甲一", "P1", `PZ${index}`, DAY, 0.1, "HT1"]);
    expect(String(fates("investmentWan", [...linked, ledgers.vouchers(...rows)]).facts)).toBe("1");
  });
});

describe("the cycle", () => {
  const rows = [["甲一", "甲", "", "", "2021-04-01", "是"], ["甲一", "乙", "", "", "2020-04-01", "是"]];
  const grid = ledgers.diagnoses(...rows);

  test("that is stated goes before the roster's, which is told", () => {
    const { platforms, cycle, findings } = readLedgers([ledgers.roster("甲一"), grid], { cycle: { from: "2020-01-01", to: "2020-12-31" } });
    expect(platforms[0]?.facts.diagnosed).toBe(1);
    expect(cycle).toEqual({ from: "2020-01-01", to: "2020-12-31" });
    expect(findings.map(({ problem }) => problem.key)).toContain("ledger.cycleDiffers");
  });

  test("of each platform's own service dates", () => {
    const names = ledgers.roster("甲一", "乙二");
    const values = names.values.map((row, index) => (index === 2 ? [...row.slice(0, 3), "2020-01-01", "2020-12-31", ...row.slice(5)] : row));
    const both = ledgers.diagnoses(...rows, ["乙二", "丙", "", "", "2020-04-01", "是"]);
    const { platforms, cycle } = readLedgers([{ ...names, values }, both], { cycle: null });
    expect(cycle).toBeNull();
    expect(platforms.map(({ facts }) => facts.diagnosed)).toEqual([1, 1]);
  });

  test("that nobody stated leaves what depends on it unknown", () => {
    const names = ledgers.roster("甲一");
    const values = names.values.map((row) => [...row.slice(0, 3), ...row.slice(5)]);
    const { platforms, trace, findings } = readLedgers([{ ...names, values }, grid], { cycle: null });
    expect(platforms[0]?.facts.diagnosed).toBeNull();
    expect(trace.filter(({ fact }) => fact === "diagnosed").map(({ reason }) => reason)).toEqual(["noCycle", "noCycle"]);
    expect(findings.map(({ problem }) => problem.key)).toContain("ledger.noCycleFor");
  });
});

test("without a roster the platforms are those that the ledgers name", () => {
  const { platforms, findings } = readLedgers([ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"], ["乙二", "乙", "", "", DAY, "否"])], { cycle: ledgers.CYCLE });
  expect(platforms.map(({ name, facts }) => [name, facts.diagnosed, facts.registered])).toEqual([["甲一", 1, null], ["乙二", 0, null]]);
  expect(findings.map(({ problem }) => problem.key)).toContain("ledger.noRoster");
});
