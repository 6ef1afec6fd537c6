import { join } from "node:path";
import { ROOT } from "../built";
import { workedCases, type FunctionCase } from "../cases/worked-cases";
import { runCli } from "./run-cli";

jest.setTimeout(180_000);

const SUMMARY_B = join(ROOT, "test", "cases", "summary-b.xlsx");

async function evaluate(formulas: readonly string[], ...options: string[]): Promise<unknown[]> {
  const { code, out, err } = await runCli(["formula", ...formulas, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as unknown[];
}

/** ORG's case counts the missing items; the function takes each of the four. */
function formulaOf({ fn, args }: FunctionCase): string {
  const literal = (value: string | number | boolean): string =>
    typeof value === "string" && !/^[\d.]+$/.test(value) ? `"${value}"` : String(value).toUpperCase();
  if (fn !== "ORG") return `=ZHGZ.${fn}(${args.map(literal).join(",")})`;
  const [registered, missing] = args as readonly [boolean, number];
  const checks = [1, 2, 3, 4].map((item) => item > missing);
  return `=ZHGZ.ORG(${[registered, ...checks].map(literal).join(",")})`;
}

test("every function case of the worked cases holds as a cell", async () => {
  const formulas = workedCases.functions.map(formulaOf);
  const results = await evaluate(formulas);
  expect(results.map((result, index) => [formulas[index], result])).toEqual(
    workedCases.functions.map(({ expect: value }, index) => [formulas[index], { value }]),
  );
});

test("bad input is #VALUE! with a message in the user's language", async () => {
  expect(await evaluate(["=ZHGZ.DIAG(-1)"])).toEqual([{ error: "#VALUE!", message: expect.stringMatching(/[\u4e00-\u9fff]/) as string }]);
  expect(await evaluate(["=ZHGZ.DIAG(-1)"], "--locale", "en-US")).toEqual([{ error: "#VALUE!", message: expect.stringMatching(/^[\x20-\x7e“”]+$/) as string }]);
});

test("Excel's own functions compute, alone and around the add-in's", async () => {
  expect(await evaluate(['=SUM(1,2)', '=IF(ZHGZ.DIAG(99)>29,"够","不够")', "=1/0", '="a"&"b"', "=2>1", "=ZHGZ.TIER(ZHGZ.DIAG(100)+60)"])).toEqual([
    { value: 3 },
    { value: "够" },
    { error: "#DIV/0!", message: expect.stringContaining("#DIV/0!") as string },
    { value: "ab" },
    { value: true },
    { value: "优秀" },
  ]);
});

test("a spill is rows, and spills do not meet each other", async () => {
  expect(await evaluate(["=ZHGZ.RANK({110;90;110;80})", "=SEQUENCE(2,3)", "=ZHGZ.DIAG(1)"])).toEqual([
    { value: [[1], [3], [1], [4]] },
    { value: [[1, 2, 3], [4, 5, 6]] },
    { value: 0.3 },
  ]);
});

/** In summary-b 乙一 has 70 diagnosed enterprises: 70 ÷ 100 × 30 = 21. */
test("formulas see the sheets of the workbook", async () => {
  const results = await evaluate(["=ZHGZ.DIAG(年度数据!H2)", "=SUM(年度数据!H2:H3)", "=年度数据!A2"], "--workbook", SUMMARY_B);
  expect(results).toEqual([{ value: 21 }, { value: 139 }, { value: "乙一" }]);
});

test.each([
  ["nothing", []],
  ["a text", ["ZHGZ.DIAG(99)"]],
  ["an equals sign alone", ["="]],
  ["a workbook that is not there", ["=1", "--workbook", "absent.xlsx"]],
  ["an unknown option", ["=1", "--budget", "3"]],
])("%s is refused with exit code 2", async (_, args) => {
  const { code, out, err } = await runCli(["formula", ...args]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^错误：.+\n用法：/);
});
