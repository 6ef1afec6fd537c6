import type { AmountDoubt, MoneyUnit } from "../../src/regulation/amount/amount";
import { readAmount } from "../../src/regulation/amount/read-amount";
import { workedCases } from "../cases/worked-cases";

const FLAGS: Readonly<Record<string, AmountDoubt>> = { 约数: "approximate", 区间: "range", 空: "empty", 无单位: "noUnit", 外币: "foreign" };

function outcome(input: string | number, unit: MoneyUnit | null = null): string {
  const reading = readAmount(input, { unit });
  if (reading.kind === "amount") return reading.wan.toFixed();
  return `${reading.reason}${reading.suggestWan === null ? "" : ` ${reading.suggestWan.toFixed()}`}`;
}

const cases = workedCases.parse.filter(({ kind }) => kind === "amount_wan");

test.each(cases.map((one) => [one.input, one.header ?? "", one] as const))("worked case “%s” %s", (input, header, { expect: wan, flag, suggest }) => {
  const reading = readAmount(input, { unit: header.includes("万元") ? "wan" : null });
  if (typeof wan === "string") {
    expect(reading.kind === "amount" && reading.wan.eq(wan)).toBe(true);
  } else {
    expect(reading).toMatchObject({ kind: "unsure", reason: FLAGS[flag ?? ""] });
    if (suggest !== undefined) expect(outcome(input)).toContain(suggest);
  }
});

test.each([
  ["1.2亿元", "12000"],
  ["１．２ 亿", "12000"],
  ["壹佰万元整", "100"],
  ["人民币（大写）壹佰万元整", "100"],
  ["叁仟伍佰万元", "3500"],
  ["壹亿贰仟万元", "12000"],
  ["1亿贰仟万元", "12000"],
  ["一亿零五百万元", "10500"],
  ["玖佰玖拾玖万玖仟玖佰玖拾玖元整", "999.9999"],
  ["壹仟贰佰叁拾肆元伍角陆分", "0.123456"],
  ["3千万", "3000"],
  ["3.5千万元", "3500"],
  ["5百万元", "500"],
  ["十万元", "10"],
  ["1,200.50\u00a0万元", "1200.5"],
  ["￥500万", "500"],
  ["RMB 500万元", "500"],
  ["500万元人民币", "500"],
  ["500（万元）", "500"],
  ["12万3456元", "12.3456"],
  ["1000000元", "100"],
  ["0.01亿元", "100"],
  ["0", "0"],
])("%s is %s 万元", (input, wan) => expect(outcome(input)).toBe(wan));

test.each([
  ["近500万元", "approximate 500"],
  ["500余万元", "approximate 500"],
  ["500万元以上", "approximate 500"],
  ["500万左右", "approximate 500"],
  ["几百万", "approximate"],
  ["500~800", "range"],
  ["500至800万元", "range"],
  ["500万元—800万元", "range"],
  ["HK$500", "foreign"],
  ["$500", "foreign"],
  ["500欧元", "foreign"],
  ["100日元", "foreign"],
  ["-500万元", "negative"],
  ["（500）", "negative"],
  ["/", "empty"],
  ["暂无", "empty"],
  ["", "empty"],
  ["#N/A", "notAnAmount"],
  ["1,20", "notAnAmount"],
  ["500 800", "notAnAmount"],
  ["2021-03-07", "notAnAmount"],
  ["50%", "notAnAmount"],
  ["万元", "notAnAmount"],
  ["500万元（含税）", "notAnAmount 500"],
  // In speech 1亿5 is 1.5亿 and 三千五 is 3500; in writing they may be anything.
  ["1亿5", "notAnAmount"],
  ["三千五", "notAnAmount"],
  ["2000亿元", "implausible"],
  ["1200", "noUnit"],
])("%s is unsure: %s", (input, expected) => expect(outcome(input)).toBe(expected));

test("a cell's own unit wins over the column's", () => {
  expect(outcome("1200", "wan")).toBe("1200");
  expect(outcome("1200", "yuan")).toBe("0.12");
  expect(outcome("1.2亿", "wan")).toBe("12000");
  expect(outcome("1000000元", "wan")).toBe("100");
});

test("a number is taken at Excel's 15 digits, and needs a unit", () => {
  expect(outcome(99999.99000000001, "wan")).toBe("99999.99");
  expect(outcome(1200)).toBe("noUnit");
  expect(outcome(-1, "wan")).toBe("negative");
  expect(outcome(Number.NaN, "wan")).toBe("notAnAmount");
});

test("yuan in a column of 万元 are implausible, and suggested as yuan", () => {
  expect(outcome(120_000_000, "wan")).toBe("implausible 12000");
  expect(outcome(10_000_000, "wan")).toBe("10000000");
});

test("hostile text neither throws nor takes long", () => {
  const hostile = ["9".repeat(100_000), "1,".repeat(50_000), "亿".repeat(99), "\ud800", "__proto__", "‮500万", "(".repeat(99)];
  for (const text of hostile) expect(["amount", "unsure"]).toContain(readAmount(text).kind);
});
