import { readYesNo } from "../../../src/regulation/input/yes-no";
import { workedCases } from "../../cases/worked-cases";

function answer(value: unknown): boolean | string {
  const reading = readYesNo(value);
  return reading.kind === "answer" ? reading.yes : reading.reason;
}

const cases = workedCases.parse.filter(({ kind }) => kind === "bool");
test.each(cases.map(({ input, expect: expected }) => [input, expected ?? "notYesNo"] as const))("worked case %s", (input, expected) =>
  expect(answer(input)).toBe(expected),
);

test.each(["是", " 是 ", "√", "✓", "✔️", "☑", "有", "Y", "yes", "TRUE", true, 1, "已完成", "已盖章", "已盖", "已入统", "已落实", "完成"])("%p is yes", (value) =>
  expect(answer(value)).toBe(true),
);

test.each(["否", "×", "✗", "x", "无", "没有", "N", "FALSE", false, 0, "未完成", "尚未注册", "不明确", "未盖章"])("%p is no", (value) =>
  expect(answer(value)).toBe(false),
);

test.each(["在办", "部分完成", "已申请", "未知", "不详", 2, "是/否", {}])("%p is no answer", (value) =>
  expect(answer(value)).toBe("notYesNo"),
);

test.each(["", "—", "/", "待补", null, undefined])("%p is empty", (value) => expect(answer(value)).toBe("empty"));
