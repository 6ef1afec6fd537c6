import { readMapping } from "../../../src/ledger/ledgers/read-mapping";
import { readFacts } from "../../../src/ledger/read-facts";
import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import { adoptions, CYCLE, demos, diagnoses, events, projects, roster, visits, vouchers, worst } from "./ledgers";

const ROW = ["甲一", "武汉甲机械有限公司", "91350100M000100Y43", "R1", "2021-04-01", "是"];

function read(...sheets: readonly SheetGrid[]): ReturnType<typeof readLedgers> {
  return readLedgers([roster("甲一"), ...sheets], { cycle: CYCLE });
}

test("all nine, under other names and in another order", () => {
  const all = [visits(), worst(), events(), demos(), vouchers(), projects(), adoptions(), diagnoses(), roster("甲一")];
  const renamed = all.map((grid, index) => ({ ...grid, name: `Sheet${index + 1}` }));
  const { found } = readLedgers(renamed, { cycle: CYCLE });
  expect(found.map(({ kind, sheet: name }) => `${kind} ${name}`)).toEqual([
    "roster Sheet9", "diagnosis Sheet8", "adoption Sheet7", "project Sheet6", "voucher Sheet5", "demo Sheet4", "event Sheet3",
    "worst Sheet2", "visit Sheet1",
  ]);
  expect(found.every(({ confidence }) => confidence >= 50 && confidence <= 100)).toBe(true);
});

const HEADERS: readonly (readonly [string, readonly (readonly CellValue[])[], number])[] = [
  ["other words", [["诊断机构", "被诊断企业名称", "信用代码", "诊断报告编号", "确认时间", "是否盖章"]], 0],
  ["a title and a note above", [["武汉市诊断台账", "", "", "", "", ""], ["填报单位：某处", "", "", "", "", ""], [...diagnoses().values[0]!]], 2],
  [
    "groups above",
    [["平台", "企业信息", "", "诊断情况", "", ""], ["", "企业名称", "统一社会信用代码", "报告编号", "企业确认日期", "盖章"]],
    0,
  ],
  ["blanks and line breaks", [["平 台", "企业\n名称", "统一社会\n信用代码", "报告 编号", "企业确认\n日期", "盖　章"]], 0],
];

test.each(HEADERS)("the diagnosis ledger with %s", (_, header, start) => {
  const { platforms, found } = read(sheet("一", [...header, ROW]));
  expect(found.find(({ kind }) => kind === "diagnosis")).toMatchObject({ headerRow: start, dataRow: header.length });
  expect(platforms[0]?.facts.diagnosed).toBe(1);
});

test("extra columns, another order, and a table that begins further right and down", () => {
  const header = ["备注", "盖章", "企业确认日期", "所属区", "行业", "报告编号", "统一社会信用代码", "企业名称", "平台", "序号"];
  const row = ["", "√", 44287, "江岸", "机械", "R1", "91350100M000100Y43", "武汉甲机械有限公司", "甲一", 1];
  const { platforms } = read(sheet("台账", [header, row], { firstRow: 7, firstColumn: 3 }));
  expect(platforms[0]?.facts.diagnosed).toBe(1);
  expect(platforms[0]?.sources.diagnosed).toEqual([{ sheet: "台账", row: 8, column: 10 }]);
});

test("two ledgers on one sheet", () => {
  const both = sheet("台账", [...diagnoses(ROW).values, ["", "", "", "", "", ""], ["推广会台账", "", "", "", "", ""], ...events(["甲一", "推广会", "武汉", "2021-05-01"]).values]);
  const { platforms } = read(both);
  expect(platforms[0]?.facts).toMatchObject({ diagnosed: 1, events: 1 });
});

test("demonstrations and events with the same columns are told apart by the sheet's name", () => {
  const header = ["平台", "名称", "认定文件或地点", "日期", "佐证"];
  const row = ["甲一", "智能车间", "武经信〔2021〕1号", "2021-05-01", ""];
  const { platforms } = read(sheet("示范项目台账", [header, row, row]), sheet("推广会台账", [header, row]));
  expect(platforms[0]?.facts).toMatchObject({ demos: 1, events: 1 });
});

test("two tables for one ledger are a question, and neither is read", () => {
  const { platforms, findings } = read({ ...diagnoses(ROW), name: "上半年" }, { ...diagnoses(ROW), name: "下半年" });
  expect(platforms[0]?.facts.diagnosed).toBeNull();
  const question = findings.find(({ problem }) => problem.key === "ledger.severalLedgers");
  expect(question?.severity).toBe("error");
  expect(JSON.stringify(question?.problem)).toMatch(/上半年.*下半年/u);
});

test("an empty form of a ledger beside the filled one is no question", () => {
  const { platforms } = read({ ...diagnoses(), name: "模板" }, { ...diagnoses(ROW), name: "台账" });
  expect(platforms[0]?.facts.diagnosed).toBe(1);
});

test("a missing column is a question that names the possible ones", () => {
  const header = ["平台", "企业名称", "报告编号", "诊断日期", "盖章"];
  const { platforms, findings, trace } = read(sheet("诊断台账", [header, ["甲一", "甲公司", "R1", "2021-04-01", "是"]]));
  expect(platforms[0]?.facts.diagnosed).toBeNull();
  const question = findings.find(({ problem }) => problem.key === "ledger.ledgerColumnAsked");
  expect(question).toMatchObject({ severity: "error", sheet: "诊断台账" });
  expect(JSON.stringify(question?.problem)).toContain("诊断日期");
  expect(trace.filter(({ fact }) => fact === "diagnosed")).toMatchObject([{ outcome: "review", reason: "columnMissing" }]);
});

test("a missing ledger leaves its fact 待补 with one finding", () => {
  const { platforms, findings } = read(diagnoses(ROW));
  expect(platforms[0]?.facts).toMatchObject({ diagnosed: 1, adopted: null, events: null });
  expect(findings.filter(({ problem }) => problem.key === "ledger.ledgerMissing")).toHaveLength(8);
});

test("a hidden ledger is read and said so", () => {
  const { platforms, findings } = read({ ...diagnoses(ROW), hidden: true });
  expect(platforms[0]?.facts.diagnosed).toBe(1);
  expect(findings.map(({ problem }) => problem.key)).toContain("ledger.hiddenLedger");
});

test.each([
  ["月度抽样表", ["月份", "平台", "可抽报告数", "报告1", "报告2", "随机种子", "抽样人"]],
  ["交叉互评表", ["月份", "报告编号", "评审平台", "得分", "意见"]],
  ["周报", ["平台", "周次", "起止日期", "累计诊断家数", "累计采用方案数", "累计入库项目数", "累计推广会场次"]],
  ["年度排名", ["名次", "平台名称", "承担企业", "基本项得分", "附加项得分", "考核得分", "等次", "备注"]],
])("%s is none of them", (name, header) => {
  const { found } = read(sheet(name, [header, header.map(() => "甲一")]));
  expect(found.map(({ kind }) => kind)).toEqual(["roster"]);
});

describe("a mapping that a person gave", () => {
  const halves = [{ ...diagnoses(ROW), name: "上半年" }, { ...diagnoses(ROW, ["甲一", "乙公司", "", "R2", "2021-09-01", "是"]), name: "下半年" }];

  test("chooses the sheet", () => {
    const { platforms } = readLedgers([roster("甲一"), ...halves], { cycle: CYCLE, mapping: { diagnosis: { sheet: "下半年" } } });
    expect(platforms[0]?.facts.diagnosed).toBe(2);
  });

  test("chooses the columns, by letters or by header", () => {
    const header = ["平台", "企业名称", "报告编号", "诊断日期", "领导签批"];
    const grid = sheet("诊断", [header, ["甲一", "甲公司", "R1", "2021-04-01", "是"]]);
    const mapping = { diagnosis: { sheet: "诊断", headerRow: 1, columns: { platform: "A", enterprise: "B", confirmDate: "诊断日期", stamp: "E" } } };
    const { platforms } = readLedgers([roster("甲一"), grid], { cycle: CYCLE, mapping });
    expect(platforms[0]?.facts.diagnosed).toBe(1);
  });

  test("takes one ledger in parts, a sheet each; what stands in both counts once", () => {
    const { platforms, trace, findings } = readLedgers([roster("甲一"), ...halves], { cycle: CYCLE, mapping: { diagnosis: [{ sheet: "上半年" }, { sheet: "下半年" }] } });
    expect(platforms[0]?.facts.diagnosed).toBe(2);
    const rows = trace.filter(({ fact }) => fact === "diagnosed");
    expect(rows.map(({ sheet: name, row, outcome, sameAs }) => [name, row, outcome, sameAs?.sheet ?? null])).toEqual([
      ["上半年", 1, "counted", null], ["下半年", 1, "excluded", "上半年"], ["下半年", 2, "counted", null],
    ]);
    expect(findings.map(({ problem }) => problem.key)).not.toContain("ledger.severalLedgers");
  });

  test("takes a sheet that a platform handed in as that platform's, whatever its columns say", () => {
    const header = ["企业名称", "统一社会信用代码", "报告编号", "企业确认日期", "盖章"];
    const own = (platform: string, ...rows: string[][]) => sheet(`${platform}报送`, [["诊断台账"], header, ...rows]);
    const sheets = [
      roster("甲一", "乙二"),
      own("甲一", ["甲公司", "", "R1", "2021-04-01", "是"], ["乙公司", "", "R2", "2021-04-02", "是"], ["甲公司", "", "R3", "2021-04-03", "是"]),
      own("乙二", ["甲公司", "", "R4", "2021-04-01", "是"], ["丙公司", "", "R5", "去年", "是"]),
    ];
    const asked = readLedgers(sheets, { cycle: CYCLE });
    expect(asked.platforms.map(({ facts }) => facts.diagnosed)).toEqual([null, null]);
    expect(asked.findings.map(({ problem }) => problem.key)).toContain("ledger.severalLedgers");
    const read = readMapping({ 诊断台账: ["甲一", "乙二"].map((platform) => ({ sheet: `${platform}报送`, platform })) });
    if (read.kind === "bad") throw new Error(read.problem.key);
    const { platforms, trace, findings } = readLedgers(sheets, { cycle: CYCLE, mapping: read.mapping });
    expect(platforms.map(({ facts }) => facts.diagnosed)).toEqual([2, 1]);
    expect(trace.filter(({ fact }) => fact === "diagnosed").map(({ platform, row, outcome }) => [platform, row, outcome])).toEqual([
      ["甲一", 2, "counted"], ["甲一", 3, "counted"], ["甲一", 4, "excluded"], ["乙二", 2, "counted"], ["乙二", 3, "review"],
    ]);
    expect(findings.map(({ problem }) => problem.key)).not.toContain("ledger.ledgerColumnAsked");
  });

  test.each([
    [{ 诊断台账: { sheet: "甲", platform: "" } }, "ledger.mapping.badPlatform"],
    [{ 诊断台账: { sheet: "甲", platform: "甲一", columns: { 平台: "A" } } }, "ledger.mapping.badPlatform"],
    [{ 平台名册: { sheet: "甲", platform: "甲一" } }, "ledger.mapping.unknownKey"],
    [{ 年度汇总表: { sheet: "甲", platform: "甲一" } }, "ledger.mapping.unknownKey"],
  ])("of whose table it is is refused where it cannot be: %j", (mapping, key) => {
    expect(readMapping(mapping)).toMatchObject({ kind: "bad", problem: { key } });
  });

  test("with a part that is not there counts none of them", () => {
    const { platforms, findings } = readLedgers([roster("甲一"), ...halves], { cycle: CYCLE, mapping: { diagnosis: [{ sheet: "上半年" }, { sheet: "三季度" }] } });
    expect(platforms[0]?.facts.diagnosed).toBeNull();
    expect(findings.map(({ problem }) => problem.key)).toContain("ledger.mappedSheetMissing");
  });

  test("can say that there is no such ledger", () => {
    const { platforms, findings } = readLedgers([roster("甲一"), ...halves], { cycle: CYCLE, mapping: { diagnosis: null } });
    expect(platforms[0]?.facts.diagnosed).toBeNull();
    expect(findings.map(({ problem }) => problem.key)).not.toContain("ledger.severalLedgers");
  });

  test.each([
    [{ diagnosis: { sheet: "三季度" } }, "ledger.mappedSheetMissing"],
    [{ diagnosis: { sheet: "平台名册", headerRow: 99 } }, "ledger.mappedTableMissing"],
    [{ diagnosis: { sheet: "上半年", columns: { stamp: "ZZ" } } }, "ledger.mappedColumnMissing"],
  ])("that is wrong is a finding: %j", (mapping, key) => {
    const { findings } = readLedgers([roster("甲一"), ...halves], { cycle: CYCLE, mapping });
    expect(findings.map(({ problem }) => problem.key)).toContain(key);
  });
});

describe("a table under a ledger on one sheet", () => {
  const demo = [["平台", "示范项目名称", "认定文件", "认定日期"], ["甲一", "示范一", "1号", "2021-04-01"]];

  test("ends it with its title, and is read as what it is", () => {
    const events = [["2021年度推广会台账"], [], ["承办单位", "推广会名称", "地点", "举办日期"], ["甲一", "第一场", "江岸区", "2021-05-01"], ["甲一", "第二场", "江岸区", "2021-06-01"]];
    const { platforms, trace } = read(sheet("其他", [["2021年度示范项目台账"], ...demo, [], ...events]));
    expect(platforms[0]?.facts).toMatchObject({ demos: 1, events: 2 });
    expect(trace.filter(({ fact }) => fact === "demos")).toHaveLength(1);
  });

  test("that calls its platform by a word nobody knows ends it after a blank row, and its rows are not counted for the ledger above", () => {
    const events = [["牵头者", "推广会名称", "地点", "举办日期"], ["甲一", "第一场", "江岸区", "2021-05-01"]];
    const { platforms, findings } = read(sheet("示范项目", [...demo, [], ...events]));
    expect(platforms[0]?.facts).toMatchObject({ demos: 1, events: null });
    expect(findings.find(({ problem }) => problem.key === "ledger.unknownBelow")).toMatchObject({ severity: "error", cell: "A4" });
  });

  test("that no ledger is known by ends it too, and is an error at its header", () => {
    const unknown = [["走访台账"], ["平台", "地点", "日期", "合同号"], ["甲一", "江岸区", "2021-05-01", "H1"]];
    const { platforms, trace, findings } = read(sheet("示范项目", [...demo, ...unknown]));
    expect(platforms[0]?.facts.demos).toBe(1);
    expect(trace.filter(({ fact }) => fact === "demos")).toHaveLength(1);
    expect(findings.find(({ problem }) => problem.key === "ledger.unknownBelow")).toMatchObject({ severity: "error", sheet: "示范项目", cell: "A4" });
  });
});

test("服务期限（起） and （止） are two dates, and one day alone under 服务期 is no period", () => {
  const rosterOf = (...heads: string[]): ReturnType<typeof sheet> =>
    sheet("平台名册", [["平台名称", ...heads, "班子成员分管"], ["甲一", ...["2021-03-07", "2022-03-06"].slice(0, heads.length), "是"]]);
  const both = readLedgers([rosterOf("服务期限（起）", "服务期限（止）")], { cycle: null });
  expect(both.cycle).toEqual({ from: "2021-03-07", to: "2022-03-06" });
  const one = readLedgers([rosterOf("服务期")], { cycle: null });
  expect(one.cycle).toBeNull();
  expect(one.findings.find(({ cell }) => cell === "B2")?.problem.key).toBe("ledger.doubt.notADate");
});

test("a project ledger with 盖章确认, 是否在库 and its investment is no summary form", () => {
  const header = ["服务平台", "改造项目名称", "诊断书盖章确认", "统计局是否在库", "项目投资（万元）"];
  const ledger = sheet("项目台账", [header, ["甲一", "P1", "是", "是", 100]]);
  expect(readFacts([roster("甲一"), ledger], { cycle: null }).from).toBe("ledgers");
});
