import { decimalOfCell } from "../input/cell-number";
import { isEmptyMark, isTooLong, plainText } from "../input/cell-text";
import { Decimal } from "../decimal";
import { IMPLAUSIBLE_WAN, WAN_PER_UNIT, type AmountDoubt, type AmountReading, type MoneyUnit } from "./amount";
import { readNumeral } from "./numeral";
import { isForeign, isNegative, rangeEnds, withoutApproximation } from "./wording";

export interface AmountContext {
  /** The unit that the column's header or the function's argument states; the cell's own unit wins over it. */
  readonly unit?: MoneyUnit | null;
}

const SMALLER_UNITS: Readonly<Record<MoneyUnit, readonly MoneyUnit[]>> = { yi: ["wan", "yuan"], wan: ["yuan"], yuan: [] };

/**
 * Reads an amount of money as a cell holds it: "1.2亿", "1亿2000万元", 壹佰万元整, "１,２００.５０ 万元", "￥1,000,000.00", 1200.
 * Never guesses: approximations, ranges, foreign money and numbers without a unit are unsure, with a suggestion where
 * there is one (annex, 项目实施 1: 项目投资额以发票等有效凭证为准).
 */
export function readAmount(value: string | number, context: AmountContext = {}): AmountReading {
  if (typeof value === "string") return readText(value, context.unit ?? null);
  if (!Number.isFinite(value)) return unsure("notAnAmount");
  const number = decimalOfCell(value);
  return number.lt(0) ? unsure("negative") : inWan(number, context.unit ?? null);
}

function readText(cell: string, contextUnit: MoneyUnit | null): AmountReading {
  const plain = plainText(cell);
  if (isEmptyMark(plain) || plain === "无") return unsure("empty");
  if (isTooLong(plain) || plain.startsWith("#")) return unsure("notAnAmount");
  const text = plain.replaceAll(" ", "");
  if (isForeign(text)) return unsure("foreign");
  const unit = text.includes("¥") ? "yuan" : contextUnit;
  const bare = withoutCurrency(text);
  const numeral = /\d \d/u.test(plain) ? null : readNumeral(bare);
  return numeral === null ? doubtful(bare, unit) : inWan(numeral.value, numeral.inYuan ? "yuan" : unit);
}

/** "人民币（大写）壹佰万元整" → "壹佰万元"; "500(万元)" → "500万元". */
function withoutCurrency(text: string): string {
  return text
    .replace(/人民币:?|\(?大写\)?:?|RMB|CNY|¥/gu, "")
    .replace(/\((万?元|亿元?|万)\)/u, "$1")
    .replace(/[整正]$/u, "");
}

function doubtful(text: string, unit: MoneyUnit | null): AmountReading {
  if (isNegative(text)) return unsure("negative");
  const scientific = /^\d(?:\.\d+)?E\+?\d{1,2}$/u.test(text) ? inWan(new Decimal(text), unit) : null;
  if (scientific !== null) return unsure("approximate", suggested(scientific));
  const exact = withoutApproximation(text);
  const ends = rangeEnds(exact ?? text);
  if (ends?.every((end) => readNumeral(end) !== null) === true) return { kind: "unsure", reason: "range", suggestWan: null, endsWan: amountsOf(ends, unit) };
  if (exact !== null) return unsure("approximate", suggestion(exact, unit));
  return unsure("notAnAmount", suggestion(text.replace(/\(.*\)$/u, ""), unit));
}

/** The unit after the second end of a range is that of the first one too, unless it has its own: "500-800万元". */
function amountsOf([from, to]: readonly [string, string], unit: MoneyUnit | null): readonly Decimal[] {
  const shared = /(?:亿元?|万元?|元)$/u.exec(to)?.[0] ?? "";
  const first = readNumeral(from)?.inYuan === true ? from : from + shared;
  return [first, to].flatMap((end) => suggestion(end, unit) ?? []);
}

function suggestion(text: string, unit: MoneyUnit | null): Decimal | null {
  const numeral = readNumeral(text);
  return numeral === null ? null : suggested(inWan(numeral.value, numeral.inYuan ? "yuan" : unit));
}

function suggested(reading: AmountReading): Decimal | null {
  return reading.kind === "amount" ? reading.wan : null;
}

function inWan(number: Decimal, unit: MoneyUnit | null): AmountReading {
  if (number.eq(0)) return { kind: "amount", wan: number };
  if (unit === null) return unsure("noUnit");
  const wan = number.times(WAN_PER_UNIT[unit]);
  if (wan.lte(IMPLAUSIBLE_WAN)) return { kind: "amount", wan };
  return unsure("implausible", inSmallerUnit(number, unit));
}

/** 120000000 in a column of 万元 is probably in 元; 2000 said to be 亿元 probably 万元. */
function inSmallerUnit(number: Decimal, unit: MoneyUnit): Decimal | null {
  const smaller = SMALLER_UNITS[unit].map((candidate) => number.times(WAN_PER_UNIT[candidate]));
  return smaller.find((wan) => wan.lte(IMPLAUSIBLE_WAN)) ?? null;
}

function unsure(reason: AmountDoubt, suggestWan: Decimal | null = null): AmountReading {
  return { kind: "unsure", reason, suggestWan };
}
