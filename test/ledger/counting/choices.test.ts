import { DEFAULT_COUNTING, type CountingChoices } from "../../../src/ledger/counting/counting-choices";
import { readFacts } from "../../../src/ledger/read-facts";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import type { FactKey } from "../../../src/regulation/facts";
import { sheet } from "../grid";
import * as ledgers from "../ledgers/ledgers";

const DAY = "2021-04-01";
const CODE = "91350100M000100Y43";

interface Outcome {
  /** Of every platform, in the roster's order. */
  readonly facts: readonly string[];
  /** What became of the rows, in their order: "counted", or the reason. */
  readonly fates: readonly (string | null)[];
  readonly findings: readonly string[];
}

function under(choices: Partial<CountingChoices>, fact: FactKey, sheets: readonly SheetGrid[], cycle = ledgers.CYCLE): Outcome {
  const { platforms, trace, findings } = readFacts([ledgers.roster("甲一", "乙二", "丙三"), ...sheets], { cycle, choices: { ...DEFAULT_COUNTING, ...choices } });
  return {
    facts: platforms.map(({ facts }) => String(facts[fact])),
    fates: trace.filter((row) => row.fact === fact).map(({ outcome, reason }) => (outcome === "counted" ? outcome : reason)),
    findings: findings.map(({ problem }) => problem.key),
  };
}

describe("6: events on site", () => {
  const named = ledgers.events(
    ["甲一", "智能车间现场推广会", "某厂", DAY], ["甲一", "能力提升推广会", "某厂", "2021-05-01"], ["甲一", "线上推广会", "", "2021-06-01"], ["甲一", "推广会", "某厂", "2021-07-01"],
  );
  test("either kind: four events", () => expect(under({}, "events", [named])).toMatchObject({ facts: ["4", "0", "0"] }));
  test("on site only: one event; of one without a word a person decides", () => {
    expect(under({ eventBasis: "onSite" }, "events", [named])).toMatchObject({
      facts: ["1", "0", "0"], fates: ["counted", "notOnSite", "notOnSite", "formUnclear"],
    });
  });
  test("a column 形式 goes before the name", () => {
    const grid = sheet("推广会台账", [["平台", "推广会名称", "地点", "日期", "举办形式"], ["甲一", "现场推广会", "甲", DAY, "线上"], ["甲一", "推广会", "乙", DAY, "现场观摩"]]);
    expect(under({ eventBasis: "onSite" }, "events", [grid]).fates).toEqual(["notOnSite", "counted"]);
  });
});

describe("7: one worst report a month of the city, or of each platform", () => {
  const grid = ledgers.worst(["2021-03", "甲一", "R1"], ["2021-03", "乙二", "R2"], ["2021-04", "甲一", "R3"], ["2021-04", "甲一", "R4"]);
  test("the recorded decisions count either way: 甲一 3, 乙二 1", () => {
    for (const worstScope of ["all", "perPlatform"] as const) expect(under({ worstScope }, "worstReports", [grid]).facts).toEqual(["3", "1", "0"]);
  });
  test("of the city, both months are crowded; of each platform, only 甲一's April", () => {
    expect(under({}, "worstReports", [grid]).findings.filter((key) => key.startsWith("ledger.crowded"))).toEqual(["ledger.crowdedMonth", "ledger.crowdedMonth"]);
    expect(under({ worstScope: "perPlatform" }, "worstReports", [grid]).findings.filter((key) => key.startsWith("ledger.crowded"))).toEqual(["ledger.crowdedMonthOf"]);
  });
});

describe("9: samples", () => {
  const visited = (...rows: readonly (readonly CellValue[])[]): readonly unknown[] => {
    const { platforms, findings } = readFacts([ledgers.roster("甲一", "乙二"), ledgers.visits(...rows)], { cycle: ledgers.CYCLE });
    const unequal = findings.find(({ problem }) => problem.key === "ledger.unequalSamples")?.problem.values;
    return [...platforms.map(({ facts }) => facts.visitedEnterprises), unequal === undefined ? null : [unequal.least, unequal.most]];
  };
  test("the enterprises asked within the cycle, each once; unequal samples are told", () => {
    expect(visited(["甲一", "甲", "电话", DAY, "满意"], ["甲一", "甲", "走访", DAY, "满意"], ["甲一", "乙", "电话", DAY, "不满意"], ["甲一", "丙", "电话", "2022-05-01", "满意"])).toEqual([2, 0, [0, 2]]);
  });
  test("equal samples go without a word", () => {
    expect(visited(["甲一", "甲", "电话", DAY, "满意"], ["乙二", "乙", "电话", DAY, "满意"])).toEqual([1, 1, null]);
  });
  test("only dates that cannot be read: it is not known whether anybody was asked", () => {
    expect(visited(["甲一", "甲", "电话", "4月", "满意"])).toEqual([null, 0, null]);
  });
});

describe("14: whose investment", () => {
  const base = [
    sheet("诊断台账", [
      ["平台", "企业名称", "报告编号", "诊断日期", "企业确认日期", "盖章"],
      ["甲一", "甲公司", "R1", "2021-06-01", "2021-06-20", "是"],
    ]),
    ledgers.projects(["甲一", "P1", "甲公司", "R1", "是", 100, "否", ""], ["甲一", "P2", "甲公司", "", "是", 100, "否", ""], ["甲一", "P3", "乙公司", "", "是", 100, "否", ""]),
  ];
  const rows = [
    ["甲一", "P1", "1", "2021-05-31", 1, "H"], ["甲一", "P1", "2", "2021-06-01", 10, "H"], ["甲一", "P2", "3", "2021-07-01", 100, "H"], ["甲一", "P3", "4", "2021-07-01", 1000, "H"],
  ];
  test.each<[CountingChoices["investmentScope"], string, readonly string[]]>([
    // P1 has a report of 甲一: 1 + 10
    ["linked", "11", ["counted", "counted", "notLinked", "notLinked"]],
    // 甲公司 was diagnosed, whatever its project: 1 + 10 + 100
    ["enterprise", "111", ["counted", "counted", "counted", "notDiagnosed"]],
    // of P1, what was paid from 1 June on, the day of the diagnosis: 10
    ["afterDiagnosis", "10", ["beforeDiagnosis", "counted", "notLinked", "notLinked"]],
  ])("%s: %s万元", (investmentScope, sum, fates) => {
    expect(under({ investmentScope }, "investmentWan", [...base, ledgers.vouchers(...rows)])).toMatchObject({ facts: [sum, "0", "0"], fates });
  });

  test("a payer who was diagnosed counts without a project", () => {
    const grid = sheet("投资凭证台账", [["平台", "凭证号", "日期", "金额（万元）", "付款方", "合同号"], ["甲一", "1", DAY, 5, "甲公司 ", "H"], ["甲一", "2", DAY, 7, "丁公司", "H"]]);
    expect(under({ investmentScope: "enterprise" }, "investmentWan", [...base, grid])).toMatchObject({ facts: ["5", "0", "0"], fates: ["counted", "notDiagnosed"] });
  });
});

describe("15: one voucher claimed twice", () => {
  const rows = [["甲一", "P", "1", DAY, 100, "H"], ["乙二", "P", "1", DAY, 100, "H"], ["丙三", "P", "1", DAY, 100, "H"], ["甲一", "P", "1", DAY, 100, "H"]];
  test.each<[CountingChoices["duplicateVoucher"], readonly string[], readonly string[]]>([
    ["never", ["0", "0", "0"], ["contested", "contested", "contested", "duplicate"]],
    // 100 ÷ 3 to 0.01元 is 33.333333; the 0.01元 that is left goes to the first
    ["split", ["33.333334", "33.333333", "33.333333"], ["counted", "counted", "counted", "duplicate"]],
    ["first", ["100", "0", "0"], ["counted", "claimedBefore", "claimedBefore", "duplicate"]],
  ])("%s", (duplicateVoucher, facts, fates) => {
    const outcome = under({ duplicateVoucher }, "investmentWan", [ledgers.vouchers(...rows)]);
    expect(outcome).toMatchObject({ facts, fates });
    expect(outcome.findings).toContain("ledger.voucherTwice");
  });

  test("of one number with two amounts nobody knows what is shared: a person decides under every reading", () => {
    const differing = [["甲一", "P", "1", DAY, 100, "H"], ["乙二", "P", "1", DAY, 200, "H"]];
    for (const duplicateVoucher of ["never", "split", "first"] as const) {
      expect(under({ duplicateVoucher }, "investmentWan", [ledgers.vouchers(...differing)])).toMatchObject({ facts: ["0", "0", "0"], fates: ["sameNumberDiffers", "sameNumberDiffers"] });
    }
  });

  test("the books of two payers both have a number 1", () => {
    const grid = sheet("投资凭证台账", [["平台", "凭证号", "日期", "金额（万元）", "付款方", "合同号"], ["甲一", "1", DAY, 5, "甲公司", "H"], ["乙二", "1", DAY, 7, "乙公司", "H"]]);
    expect(under({}, "investmentWan", [grid]).facts).toEqual(["5", "7", "0"]);
  });

  test("a number that one row gives without a payer could be anybody's", () => {
    const grid = sheet("投资凭证台账", [["平台", "凭证号", "日期", "金额（万元）", "付款方", "合同号"], ["甲一", "1", DAY, 5, "甲公司", "H"], ["乙二", "1", DAY, 5, "", "H"]]);
    expect(under({}, "investmentWan", [grid]).fates).toEqual(["contested", "contested"]);
  });
});

describe("16: one enterprise, two platforms", () => {
  const rows = [["乙二", "甲", CODE, "", "2021-05-01", "是"], ["甲一", "甲", CODE, "", DAY, "是"], ["甲一", "甲", CODE, "", DAY, "是"]];
  test("each counts it, and it is flagged", () => {
    const { facts, findings } = under({}, "diagnosed", [ledgers.diagnoses(...rows)]);
    expect(facts).toEqual(["1", "1", "0"]);
    expect(findings).toContain("ledger.crossPlatform");
  });
  test("only the first, by its day and not by its row", () => {
    expect(under({ crossPlatform: "first" }, "diagnosed", [ledgers.diagnoses(...rows)])).toMatchObject({ facts: ["1", "0", "0"], fates: ["diagnosedBefore", "counted", "duplicate"] });
  });
  test("of two on one day nobody was surely first", () => {
    const same = [["甲一", "甲", CODE, "", DAY, "是"], ["乙二", "甲", "", "", DAY, "是"], ["丙三", "甲", CODE, "", "2021-09-01", "是"]];
    expect(under({ crossPlatform: "first" }, "diagnosed", [ledgers.diagnoses(...same)])).toMatchObject({ facts: ["0", "0", "0"], fates: ["sameDay", "sameDay", "diagnosedBefore"] });
  });
  test("the day of the diagnosis goes before that of the confirmation", () => {
    const grid = sheet("诊断台账", [
      ["平台", "企业名称", "诊断日期", "企业确认日期", "盖章"],
      ["甲一", "甲", "2021-04-01", "2021-09-01", "是"], ["乙二", "甲", "2021-05-01", "2021-06-01", "是"],
    ]);
    expect(under({ crossPlatform: "first" }, "diagnosed", [grid]).facts).toEqual(["1", "0", "0"]);
  });
});

describe("17: one project in several indicators", () => {
  const sheets = [
    ledgers.adoptions(["甲一", "R1", "装配线改造方案", DAY, "HT1"]),
    ledgers.projects(
      ["甲一", "装配线改造", "甲", "R1", "是", 200, "是", "2021-09"], ["甲一", "仓储改造", "甲", "R1", "是", 200, "是", "2021-09"],
      ["甲一", "焊接改造", "甲", "R1", "是", 50, "是", "2021-09"],
    ),
    ledgers.demos(["甲一", "焊接改造示范项目", "文", DAY], ["甲一", "喷涂改造", "文", DAY]),
  ];
  const counts = (choices: Partial<CountingChoices>): string[] =>
    (["adopted", "projects", "enrolled", "demos"] as const).map((fact) => under(choices, fact, sheets).facts[0] ?? "");
  test("allowed: 1 solution, 2 projects of 100万元, 3 enrolled, 2 demonstrations", () => expect(counts({})).toEqual(["1", "2", "3", "2"]));
  test("exclusive: 装配线 as a solution, 仓储 as a project, 焊接 as enrolled, 喷涂 as a demonstration", () => {
    expect(counts({ crossIndicator: "exclusive" })).toEqual(["1", "1", "1", "1"]);
    expect(under({ crossIndicator: "exclusive" }, "enrolled", sheets).fates).toEqual(["otherIndicator", "otherIndicator", "counted"]);
  });
});

describe("18: planned or evidenced", () => {
  const header = ["平台", "项目名称", "诊断书盖章", "计划总投资（万元）", "有效凭证金额（元）"];
  const grid = sheet("项目台账", [header, ["甲一", "P1", "是", 500, 990000], ["甲一", "P2", "是", 80, 1000000], ["甲一", "P3", "是", "约500", 2000000]]);
  test("by vouchers: 99万 does not reach 100万, 100万 and 200万 do", () => {
    expect(under({}, "projects", [grid])).toMatchObject({ facts: ["2", "0", "0"], fates: ["belowThreshold", "counted", "counted"] });
  });
  test("as planned: 500万 counts, 80万 does not, about 500 is left to a person", () => {
    expect(under({ amountBasis: "planned" }, "projects", [grid])).toMatchObject({ facts: ["1", "0", "0"], fates: ["counted", "belowThreshold", "approximate"] });
  });
  test("a ledger without the plan leaves the fact open under that reading", () => {
    expect(under({ amountBasis: "planned" }, "projects", [ledgers.projects(["甲一", "P1", "甲", "R1", "是", 200, "", ""])])).toMatchObject({ facts: ["null", "null", "null"], fates: ["columnMissing"] });
  });
});

describe("23: the cycle", () => {
  const grid = ledgers.diagnoses(["甲一", "甲", "", "", "2021-01-01", "是"], ["甲一", "乙", "", "", "2021-12-31", "是"], ["甲一", "丙", "", "", "2022-01-01", "是"]);
  test("of the 任务书: 31 December and 1 January", () => expect(under({}, "diagnosed", [grid]).fates).toEqual(["outOfCycle", "counted", "counted"]));
  test("the calendar year: 1 January and 31 December", () => {
    expect(under({ cycle: "calendar" }, "diagnosed", [grid]).fates).toEqual(["counted", "counted", "outOfCycle"]);
  });
  test("of the roster's dates as well", () => {
    const { cycle } = readFacts([ledgers.roster("甲一"), grid], { cycle: null, choices: { ...DEFAULT_COUNTING, cycle: "calendar" } });
    expect(cycle).toEqual({ from: "2021-01-01", to: "2021-12-31" });
  });
});

test("the minimum of a project is the edition's", () => {
  const grid = ledgers.projects(["甲一", "P1", "甲", "R1", "是", 199, "", ""], ["甲一", "P2", "甲", "R1", "是", 200, "", ""]);
  const { platforms } = readFacts([ledgers.roster("甲一"), grid], { cycle: null, projectMinimumWan: "200" });
  expect(platforms[0]?.facts.projects).toBe(1);
});
