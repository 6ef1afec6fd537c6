import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAnnualArguments } from "../../workbench/cli/annual-arguments";
import { CommandError } from "../../workbench/cli/command-error";
import { cliSpeaker } from "../../workbench/cli/text/speaker";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annual-arguments-"));
  writeFileSync(join(folder, "in.xlsx"), "a workbook");
  writeFileSync(join(folder, "choices.json"), '{"awardMode":"poolSplit","itemFloor":"none"}');
  writeFileSync(join(folder, "bad.json"), '{"noSample":"sometimes"}');
  writeFileSync(join(folder, "mapping.json"), '\ufeff{"诊断台账":{"sheet":"一季度","columns":{"企业确认日期":"H"}},"推广会台账":null}');
  writeFileSync(join(folder, "gbk.json"), Buffer.from([0x7b, 0x22, 0xd5, 0xef, 0xb6, 0xcf, 0x22, 0x7d]));
  writeFileSync(join(folder, "list.json"), "[1]");
  writeFileSync(join(folder, "ledger.json"), '{"周报":"一季度"}');
  writeFileSync(join(folder, "field.json"), '{"诊断台账":{"sheet":"一季度","columns":{"金额":"H"}}}');
  writeFileSync(join(folder, "empty.json"), "null");
  symlinkSync(join(folder, "in.xlsx"), join(folder, "link.xlsx"));
  linkSync(join(folder, "in.xlsx"), join(folder, "hard.xlsx"));
  mkdirSync(join(folder, "folder.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (line: string) => readAnnualArguments(line.split(" ").filter((word) => word !== ""), folder);

test("what stands on the line, with paths made absolute", () => {
  expect(read("--workbook in.xlsx --budget 1500 --out out.xlsx --cycle 2021-03-07..2022-03-06 --json --locale en-US")).toEqual({
    workbook: join(folder, "in.xlsx"),
    out: join(folder, "out.xlsx"),
    budgetWan: "1500",
    cycle: { from: "2021-03-07", to: "2022-03-06" },
    choices: null,
    json: true,
    locale: "en-US",
  });
  expect(read("--workbook=in.xlsx --budget=0 --out=out.xlsx")).toMatchObject({ budgetWan: "0", cycle: null, json: false, locale: "zh-CN" });
});

/** The budget is in 万元 unless it says otherwise; plain decimal text stays as stated. */
test.each([
  ["1500", "1500"],
  ["1500.50", "1500.50"],
  ["1500万元", "1500"],
  ["1,500", "1500"],
  ["0.15亿", "1500"],
  ["１５００", "1500"],
])("the budget %s is %s 万元", (stated, wan) => {
  expect(read(`--workbook in.xlsx --budget ${stated} --out out.xlsx`).budgetWan).toBe(wan);
});

/** Only what differs from the defaults is put into the workbook; what is said on the line wins over the file. */
test.each([
  ["--choice excellentInclusive=exclusive --choice awardMode=priority", { excellentInclusive: "exclusive", awardMode: "priority" }],
  ["--choices choices.json", { awardMode: "poolSplit", itemFloor: "none" }],
  ["--choices choices.json --choice awardMode=quota --choice itemFloor=zero", { awardMode: "quota" }],
  ["--choice awardMode=ratio321", {}],
])("%s", (stated, choices) => {
  expect(read(`--workbook in.xlsx --budget 1 --out out.xlsx ${stated}`).choices).toEqual(choices);
});

/** What it says is kept as it was written, so that whoever looks at the workbook's settings finds their own words. */
test("a mapping, with the mark that Windows puts before a text", () => {
  expect(read("--workbook in.xlsx --budget 1 --out out.xlsx --mapping mapping.json").mapping).toEqual({
    诊断台账: { sheet: "一季度", columns: { 企业确认日期: "H" } },
    推广会台账: null,
  });
  expect(read("--workbook in.xlsx --budget 1 --out out.xlsx --mapping empty.json").mapping).toEqual({});
  expect(read("--workbook in.xlsx --budget 1 --out out.xlsx").mapping).toBeUndefined();
});

const RIGHT = { workbook: "--workbook in.xlsx", budget: "--budget 1500", out: "--out out.xlsx" };
const line = (changes: Partial<typeof RIGHT>, more = ""): string => [...Object.values({ ...RIGHT, ...changes }), more].join(" ");

test.each([
  ["an unknown option", line({}, "--buget 3"), /没有 --buget 这个选项/],
  ["an option of Object's own", line({}, "--constructor 3"), /没有 --constructor 这个选项/],
  ["a stray word", line({}, "more"), /多出了参数“more”/],
  ["an option twice", line({}, "--budget 3"), /--budget 写了两次/],
  ["a value missing", line({ budget: "" }, "--budget"), /--budget 后面缺少值/],
  ["a flag with a value", line({}, "--json=yes"), /--json 不带值/],
  ["no workbook", line({ workbook: "" }), /缺少选项 --workbook/],
  ["no budget", line({ budget: "" }), /缺少选项 --budget/],
  ["no output", line({ out: "" }), /缺少选项 --out/],
  ["a negative budget", line({ budget: "--budget -1" }), /预算“-1”不能确定/],
  ["a budget in words", line({ budget: "--budget 约1500" }), /预算“约1500”不能确定/],
  ["an implausible budget", line({ budget: "--budget 15000000000" }), /不能确定/],
  ["a workbook that is not there", line({ workbook: "--workbook absent.xlsx" }), /找不到工作簿/],
  ["a folder for a workbook", line({ workbook: "--workbook folder.xlsx" }), /不是文件/],
  ["an output over the input", line({ out: "--out ./in.xlsx" }), /同一个文件/],
  ["an output over the input through a link", line({ out: "--out link.xlsx" }), /同一个文件/],
  ["an output over the input through a hard link", line({ out: "--out hard.xlsx" }), /同一个文件/],
  ["an output in a missing folder", line({ out: "--out absent/out.xlsx" }), /文件夹 .*absent 不存在/],
  ["a folder for an output", line({ out: "--out folder.xlsx" }), /是文件夹/],
  ["an output that is no .xlsx", line({ out: "--out out.csv" }), /扩展名应为 \.xlsx/],
  ["half a cycle", line({}, "--cycle 2021-03-07"), /应写成 起始日\.\.截止日/],
  ["a day that the calendar lacks", line({}, "--cycle 2021-02-29..2022-02-28"), /两个日期都须存在/],
  ["a cycle the wrong way round", line({}, "--cycle 2022-03-06..2021-03-07"), /截止日 2021-03-07 早于起始日 2022-03-06/],
  ["a choice without a key", line({}, "--choice awardMode"), /“awardMode”应写成 选项=取值/],
  ["a choice of an option that there is not", line({}, "--choice fairness=full"), /没有“fairness”这个口径选项；可用的选项：leaderStandard/],
  ["a key that the option does not have", line({}, "--choice awardMode=fair"), /“awardMode”（奖励方式）没有“fair”这个取值；可用的取值：ratio321、poolSplit/],
  ["choices in a file that is not there", line({}, "--choices absent.json"), /口径文件 .*absent\.json 不能读取/],
  ["choices in a file that is no JSON", line({}, "--choices in.xlsx"), /口径文件 .*in\.xlsx 不能读取/],
  ["choices in a file with a bad key", line({}, "--choices bad.json"), /没有“sometimes”这个取值/],
  ["a mapping that is not there", line({}, "--mapping absent.json"), /台账对应文件 .*absent\.json 不能读取：.*UTF-8 编码的 JSON/],
  ["a mapping that is no JSON", line({}, "--mapping in.xlsx"), /台账对应文件 .*in\.xlsx 不能读取/],
  ["a mapping in another encoding", line({}, "--mapping gbk.json"), /台账对应文件 .*gbk\.json 不能读取/],
  ["a mapping that is a list", line({}, "--mapping list.json"), /list\.json：应为一个 JSON 对象.*现为 \[1\]/],
  ["a ledger that there is not", line({}, "--mapping ledger.json"), /没有“周报”这种台账；可以写的有：平台名册、诊断台账/],
  ["a field that the ledger has not", line({}, "--mapping field.json"), /“诊断台账”没有“金额”这个字段；可以写的有：平台、企业名称/],
  ["a language that there is not", line({}, "--locale fr-FR"), /语言“fr-FR”不支持/],
])("%s is refused with its reason and exit code 2", (_, words, reason) => {
  const refused = refusalOf(words);
  expect(refused.exitCode).toBe(2);
  expect(cliSpeaker("zh-CN")(refused.reason)).toMatch(reason);
});

function refusalOf(words: string): CommandError {
  try {
    read(words);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error(`accepted: ${words}`);
}
