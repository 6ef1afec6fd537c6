import { call, excelError, refusalOf, speakLanguage } from "./runtime";
import { workedCases } from "../cases/worked-cases";
import "../../src/functions";

/** A case's ORG has the number of failed checks for its second argument. */
function argumentsOf(fn: string, args: readonly unknown[]): readonly unknown[] {
  if (fn !== "ORG") return args;
  const missing = Number(args[1]);
  return [args[0], ...[0, 1, 2, 3].map((check) => check >= missing)];
}

test.each(workedCases.functions.map((one) => [one.fn, one.args, one.expect] as const))("worked case %s(%j) is %p", (fn, args, expected) =>
  expect(call(fn, ...argumentsOf(fn, args))).toBe(expected),
);

const valued: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ["DIAG", ["９９家"], 29.7],
  ["DIAG", ["1,000"], 30],
  ["DIAG", [[[99]]], 29.7],
  ["ORG", ["√", "已落实", "是", "TRUE", "×"], 8],
  ["ORG", ["否", "", null, "", ""], 0],
  ["BONUS", ["1.2亿"], 2],
  ["BONUS", ["1.2亿", "元"], 2],
  ["BONUS", ["壹亿元整"], 2],
  ["BONUS", [10000], 2],
  ["BONUS", [9999.99], 0],
  ["BONUS", [10000 - 2 ** -39], 2], // 9999.999999999998: at Excel's 15 digits 10000
  ["BONUS", [10000, null], 2],
  ["BONUS", [10000, ""], 2],
  ["BONUS", [5, "亿"], 4],
  ["BONUS", [5, "亿元"], 4],
  ["TIER", [90], "优秀"],
  ["TIER", [89.995], "优秀"],
  ["TIER", [89.99499], "先进"],
  ["TIER", ["89.75分"], "先进"],
  ["TIER", ["待定"], "待定"],
  // 35 + 14.7 + 6.25 + 4 in floats is 59.95 or a hair beside it
  ["TIER", [35 + 14.7 + 6.25 + 4], "不及格"],
];
test.each(valued)("%s(%j) is %p", (fn, args, expected) => expect(call(fn, ...args)).toBe(expected));

const counts = ["STAFF", "DIAG", "ADOPT", "PROJECT", "ENROLL", "DEMO", "EVENT", "QUALITY", "FEEDBACK"];
test.each([...counts, "BONUS", "TIER"])("%s of an empty cell is empty, not zero", (fn) => {
  for (const blank of ["", null, undefined, "—", [[""]]]) expect(call(fn, blank)).toBe("");
});
test("ORG waits for every answer that matters", () => expect(call("ORG", true, true, true, true, "")).toBe(""));

describe("bad input is #VALUE! with what was found and what is expected", () => {
  const count = "应为 0 或正整数，如 99。请改正后重算";
  const refused: readonly (readonly [string, readonly unknown[], string])[] = [
    ["DIAG", [-1], `诊断并经确认的企业家数为“-1”，不能为负；${count}`],
    ["DIAG", [99.5], `诊断并经确认的企业家数为“99.5”，不是整数；${count}`],
    ["DIAG", ["约90家"], "诊断并经确认的企业家数为“约90家”，是约数；应为 0 或正整数，如 99。如确为 90，请改填 90"],
    ["EVENT", ["九十多"], `推广会场数为“九十多”，是约数；应为 0 或正整数，如 99。如确为 90，请改填 90`],
    ["DEMO", [true], `示范项目数为“TRUE”，不是数量；${count}`],
    ["STAFF", [excelError("#N/A")], `本地社保职工人数为“#N/A”，不是数量；${count}`],
    ["STAFF", [[[1, 2]]], "本地社保职工人数应为一个单元格，收到的是 1 行 2 列的区域"],
    ["ORG", [true, "在办", true, true, true], "班子成员分管为“在办”，看不出是“是”还是“否”；应为“是”或“否”（也可为 √ ×、TRUE FALSE）。请改正后重算"],
    ["BONUS", [2000, "亿元"], "累计新增投资额为“2000”，超过 1000 亿元，单位可能有误；应为写明单位的金额，如 1.2亿元。如确为 2000万元，请改填 2000万元"],
    ["BONUS", ["10万美元"], "累计新增投资额为“10万美元”，是外币；应为 0 或正的人民币金额，如 12000（万元）或 1.2亿元。请改正后重算"],
    ["BONUS", [1, "美元"], "单位为“美元”，不是金额单位；应为元、万元或亿元。请改正后重算"],
    ["TIER", [110.01], "考核得分为“110.01”，超过满分；应为 0 至 110 的数，如 89.75。请改正后重算"],
    ["TIER", [-1], "考核得分为“-1”，不是得分；应为 0 至 110 的数，如 89.75。请改正后重算"],
    ["TIER", ["优秀"], "考核得分为“优秀”，不是得分；应为 0 至 110 的数，如 89.75。请改正后重算"],
  ];
  test.each(refused)("%s(%j)", (fn, args, sentence) => expect(refusalOf(fn, ...args)).toBe(sentence));

  test("in the language that Office is shown in at that moment", () => {
    speakLanguage("en-GB");
    expect(refusalOf("DIAG", -1)).toBe(
      "enterprises diagnosed and confirmed is “-1”: it cannot be negative. Expected a whole number of 0 or more, such as 99. Please correct it and recalculate",
    );
    speakLanguage("zh-CN");
    expect(refusalOf("DIAG", -1)).toContain("不能为负");
    speakLanguage(undefined);
    expect(refusalOf("DIAG", -1)).toContain("不能为负");
  });

  test("a long text is quoted in part", () => expect(refusalOf("DIAG", "很".repeat(5000)).length).toBeLessThan(120));
});
