/** Words around a number that make it unsure; all over plain text without blanks (see cell-text.ts). */

const FOREIGN =
  /[$€£₩₽฿]|美元|美金|USD|欧元|EUR|英镑|GBP|[日韩港澳加新台]元|[日韩港澳加新台]币|日圆|円|JPY|HKD|KRW|AUD|CAD|SGD|TWD|NTD|MOP|CHF|RUB|法郎|卢布|泰铢|卢比|马克|林吉特|盾/u;
const APPROXIMATE =
  /大?约|大概|将近|接近|近|左右|上下|余|多|以上|以下|以内|不足|不到|不少于|不低于|不超过|至少|最多|超过|超|逾|突破|几|数(?=[十百千万亿])|预计|估计|暂估|估算|≈|≥|≤|>|<|\+(?=$|[万亿元])/gu;
const NEGATIVE = /^(?:[-负△▲]|\(.*\d.*\)$)/u;
const RANGE = /^(.+?)(?:-|~|至|到)(.+)$/u;

/** @returns whether money of another country is meant; ¥ is the yuan. */
export function isForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** @returns the text without its words of approximation, or null when it has none ("约500万元" → "500万元"). */
export function withoutApproximation(text: string): string | null {
  const exact = text.replace(APPROXIMATE, "");
  return exact === text ? null : exact;
}

export function isNegative(text: string): boolean {
  return NEGATIVE.test(text);
}

/** @returns both ends of a range such as "500-800万元", or null. */
export function rangeEnds(text: string): readonly [string, string] | null {
  const match = RANGE.exec(text);
  return match === null ? null : [match[1] ?? "", match[2] ?? ""];
}
