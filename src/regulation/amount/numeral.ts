import { Decimal } from "../decimal";

/** A number as people write it in money cells. */
export interface Numeral {
  readonly value: Decimal;
  /** 万, 亿 or 元 stood in it, so that `value` is in 元; else it is a bare number. */
  readonly inYuan: boolean;
}

const CAPITALS: Readonly<Record<string, string>> = {
  壹: "一", 弌: "一", 贰: "二", 貳: "二", 弍: "二", 两: "二", 兩: "二", 叁: "三", 叄: "三", 參: "三", 肆: "四", 伍: "五", 陆: "六",
  陸: "六", 柒: "七", 捌: "八", 玖: "九", 〇: "零", 拾: "十", 佰: "百", 仟: "千", 萬: "万", 億: "亿", 圆: "元", 圓: "元",
};
const DIGITS = "零一二三四五六七八九";
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Sections of 万 and 亿, then 元, 角, 分: "1亿2000万元", "叁仟伍佰万元", "3千万". */
const AMOUNT =
  /^(?:([^万亿元]+)(万)?亿)?(?:([^万亿元]+)万)?([^万亿元角分]+)?(元)?(?:([一二三四五六七八九\d])角)?(?:零?([一二三四五六七八九\d])分)?$/u;
const ARABIC = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)([十百千])?$/u;
const DIGIT = "[\\d一二三四五六七八九]";
const CHINESE = new RegExp(`^(?:(${DIGIT})千)?(零)?(?:(${DIGIT})百)?(零)?(?:(${DIGIT})?十)?(零)?(${DIGIT})?$`, "u");

/**
 * Reads a numeral without any word around it; never through a float.
 *
 * @param text plain text without blanks (see cell-text.ts)
 * @returns null when it is not surely one number: "1亿5" may mean 1.5亿, "三千五" 3500 or 3005
 */
export function readNumeral(text: string): Numeral | null {
  const simple = text.replace(/./gu, (letter) => CAPITALS[letter] ?? letter);
  const match = AMOUNT.exec(simple);
  if (match === null) return null;
  const [, yi, wanOfYi, wan, rest, yuan, jiao, fen] = match;
  const large = yi !== undefined || wan !== undefined;
  if (rest !== undefined && large && yuan === undefined && !/[十百千]$/u.test(rest)) return null;
  if (rest === undefined && !large) return null;
  if ((jiao ?? fen) !== undefined && (yuan === undefined || rest?.includes(".") === true)) return null;
  const parts = [
    scaled(yi, wanOfYi === undefined ? "100000000" : "1000000000000"),
    scaled(wan, "10000"),
    scaled(rest, "1"),
    scaled(jiao, "0.1"),
    scaled(fen, "0.01"),
  ];
  if (parts.includes(null)) return null;
  const value = parts.reduce<Decimal>((sum, part) => sum.plus(part ?? 0), new Decimal(0));
  return { value, inYuan: large || yuan !== undefined };
}

/** @returns the section times its scale; 0 for an absent section, null for one that cannot be read. */
function scaled(section: string | undefined, scale: string): Decimal | null {
  if (section === undefined) return new Decimal(0);
  return sectionValue(section.replace(/^零(?=.)/u, ""))?.times(scale) ?? null;
}

function sectionValue(section: string): Decimal | null {
  const arabic = ARABIC.exec(section);
  if (arabic !== null) {
    const digits = (arabic[1] ?? "").replaceAll(",", "").replace(/^\./u, "0.");
    return new Decimal(digits).times(SMALL_SCALES[arabic[2] ?? ""] ?? 1);
  }
  return section === "零" ? new Decimal(0) : chineseSection(section);
}

/** "三千五百", "十二", "三千零五"; a last digit right after 千 or 百 is ambiguous in speech and refused. */
function chineseSection(section: string): Decimal | null {
  const match = CHINESE.exec(section);
  if (match === null) return null;
  const [, thousands, , hundreds, , tens, zero, ones] = match;
  const hasTen = section.includes("十");
  const beforeOnes = section.slice(0, -1);
  if (ones !== undefined && zero === undefined && /[千百]$/u.test(beforeOnes)) return null;
  const sum = digit(thousands) * 1000 + digit(hundreds) * 100 + (hasTen ? digit(tens ?? "一") * 10 : 0) + digit(ones);
  return new Decimal(sum);
}

function digit(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const chinese = DIGITS.indexOf(letter);
  return chinese >= 0 ? chinese : Number(letter);
}
