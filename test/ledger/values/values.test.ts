import { readAmount } from "../../../src/regulation/amount/read-amount";
import { readYesNo } from "../../../src/regulation/input/yes-no";
import { headerUnit } from "../../../src/ledger/columns/money-unit";
import { readCreditCode } from "../../../src/ledger/values/credit-code";
import { readDate } from "../../../src/ledger/values/date";
import { foldText } from "../../../src/ledger/values/fold";
import { readMonth } from "../../../src/ledger/values/month";
import { nameKey, normaliseName } from "../../../src/ledger/values/name";
import { readVerdict } from "../../../src/ledger/values/verdict";
import cases from "../../cases/worked-cases.json";

const FROM_1900 = { date1904: false };

interface ParseCase {
  readonly kind: string;
  readonly input: string;
  readonly expect: string | boolean | null;
  readonly header?: string;
  readonly suggest?: string;
  readonly flag?: string;
}

describe("the parse cases", () => {
  const parse = cases.parse as readonly ParseCase[];
  const unitOf = ({ header }: ParseCase): ReturnType<typeof headerUnit> =>
    header === undefined ? null : headerUnit({ column: 0, own: foldText(header), group: "" });

  test.each(parse.filter(({ kind }) => kind === "amount_wan"))("amount $input", (one) => {
    const reading = readAmount(one.input, { unit: unitOf(one) });
    if (one.expect === null) expect(reading.kind).toBe("unsure");
    else expect(reading.kind === "amount" && reading.wan.eq(one.expect as string)).toBe(true);
    if (one.suggest !== undefined) expect(reading.kind === "unsure" && reading.suggestWan?.toFixed()).toBe(one.suggest);
  });

  test.each(parse.filter(({ kind }) => kind === "date"))("date $input", ({ input, expect: date, flag }) => {
    const reading = readDate(input, FROM_1900);
    expect(reading.kind === "date" ? reading.date : null).toBe(date);
    const reasons: Readonly<Record<string, string>> = { 缺日: "noDay", 日期不存在: "noSuchDate" };
    if (flag !== undefined) expect(reading).toMatchObject({ reason: reasons[flag] });
  });

  test.each(parse.filter(({ kind }) => kind === "uscc"))("credit code $input", ({ input, expect: valid, flag }) => {
    const reading = readCreditCode(input);
    expect(reading.kind === "code").toBe(valid);
    if (flag === "小写已转大写") expect(reading).toMatchObject({ wasLowerCase: true });
    if (flag === "字母O疑似数字0") expect(reading).toMatchObject({ reason: "codeLetter", suggest: "91350100M000100Y43" });
    if (flag === "科学计数") expect(reading).toMatchObject({ reason: "scientific" });
  });

  test.each(parse.filter(({ kind }) => kind === "bool"))("answer $input", ({ input, expect: answer }) => {
    const reading = readYesNo(input);
    expect(reading.kind === "answer" ? reading.yes : null).toBe(answer);
  });

  test("none is left over", () => {
    expect(new Set(parse.map(({ kind }) => kind))).toEqual(new Set(["amount_wan", "date", "uscc", "bool"]));
  });
});

test.each([
  [44262, "2021-03-07"],
  [44262.75, "2021-03-07"],
  [20210307, "2021-03-07"],
  ["2021-3-7", "2021-03-07"],
  ["2021.03.07", "2021-03-07"],
  ["2021/3/7 10:30", "2021-03-07"],
  ["2021-03-07T00:00:00", "2021-03-07"],
  ["2021年3月7日（星期日）", "2021-03-07"],
  ["2021 年 3 月 7 号", "2021-03-07"],
  ["二〇二一年三月十七日", "2021-03-17"],
  ["2020-02-29", "2020-02-29"],
  ["2021—03—07", "2021-03-07"],
])("%p is %s", (value, date) => {
  expect(readDate(value, FROM_1900)).toEqual({ kind: "date", date });
});

test.each([
  ["", "empty", null],
  ["—", "empty", null],
  [2021.3, "noDay", null],
  ["2021年3月", "noDay", null],
  ["2021-02-29", "noSuchDate", null],
  ["2021-13-01", "noSuchDate", null],
  [20210230, "noSuchDate", null],
  ["3月7日", "noYear", null],
  ["21.3.7", "shortYear", "2021-03-07"],
  ["44262", "serialText", "2021-03-07"],
  ["3/17/2021", "dayFirst", "2021-03-17"],
  ["3/7/2021", "dayFirst", null],
  ["2201-03-07", "farYear", null],
  ["2021-03-07至2021-03-09", "notADate", null],
  [5, "notADate", null],
  [true, "notADate", null],
  [NaN, "notADate", null],
  [Infinity, "notADate", null],
  ["近期", "notADate", null],
])("%p is no sure date: %s", (value, reason, suggest) => {
  expect(readDate(value, FROM_1900)).toEqual({ kind: "unsure", reason, suggest });
});

test("serial numbers of every day from 1990 to 2100, as the calendar has them", () => {
  const first = Date.UTC(1990, 0, 1) / 86400000;
  const last = Date.UTC(2100, 11, 31) / 86400000;
  for (let day = first; day <= last; day++) {
    const date = new Date(day * 86400000).toISOString().slice(0, 10);
    expect(readDate(day + 25569, FROM_1900)).toEqual({ kind: "date", date });
  }
  expect(readDate(first + 25569 - 1, FROM_1900).kind).toBe("unsure");
  expect(readDate(last + 25569 + 1, FROM_1900).kind).toBe("unsure");
});

test("a workbook that counts its days from 1904", () => {
  expect(readDate(42800, { date1904: true })).toEqual({ kind: "date", date: "2021-03-07" });
});

test.each([
  ["2021-03", "2021-03"],
  ["2021年3月", "2021-03"],
  ["2021年03月份", "2021-03"],
  ["202103", "2021-03"],
  [202103, "2021-03"],
  ["2021.10", "2021-10"],
  ["2021.1", "2021-01"],
  [2021.3, "2021-03"],
  [44262, "2021-03"],
  ["2021-03-07", "2021-03"],
])("%p is the month %s", (value, month) => {
  expect(readMonth(value, FROM_1900)).toEqual({ kind: "month", month });
});

test.each([
  ["3月", "noYear"],
  [2021.1, "octoberOrJanuary"],
  ["2021-13", "noSuchDate"],
  ["", "empty"],
  ["一季度", "notAMonth"],
])("%p is no sure month: %s", (value, reason) => {
  expect(readMonth(value, FROM_1900)).toMatchObject({ kind: "unsure", reason });
});

test.each([
  ["91350100M000100Y4Z", "codeLetter"],
  ["91350100M000100Y44", "checkDigit"],
  ["420100000012345", "codeLength"],
  [9.13501e17, "scientific"],
  ["", "empty"],
  ["无", "empty"],
  ["x".repeat(40000), "codeLength"],
])("%p is no sure credit code: %s", (value, reason) => {
  expect(readCreditCode(value)).toMatchObject({ kind: "unsure", reason });
});

test.each([
  ["满意", false, false],
  ["基本满意", false, false],
  ["不满意", false, true],
  ["非常不满意", false, true],
  ["否", true, true],
  ["是", true, false],
  ["否", false, null],
  ["一般", false, null],
  ["不太满意", false, null],
  ["", false, null],
])("%s, where the column asks 是否满意: %p, is dissatisfied: %p", (value, asks, dissatisfied) => {
  const reading = readVerdict(value, asks);
  expect(reading.kind === "verdict" ? reading.dissatisfied : null).toBe(dissatisfied);
});

test("names", () => {
  expect(normaliseName("  甲二\u00A0")).toBe("甲二");
  expect(normaliseName("甲　 二")).toBe("甲二");
  expect(normaliseName("ABB  武汉")).toBe("ABB 武汉");
  expect(nameKey("武汉丙（集团）有限公司 ")).toBe(nameKey("武汉丙(集团)有限公司"));
  expect(nameKey("武汉丙〔集团〕有限公司")).toBe(nameKey("武汉丙(集团)有限公司"));
  expect(nameKey("甲有限公司")).not.toBe(nameKey("甲有限责任公司"));
});
