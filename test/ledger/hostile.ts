import type { CellValue } from "../../src/ledger/sheet";

/** Texts that an enemy, or a broken export, leaves in cells; each as long as a cell may be where length is the harm. */
const LONGEST = 32_767;

export const HOSTILE: readonly string[] = [
  "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.invalid\",\"点\")", "+1+1", "-2+3", "@SUM(1:1)", "\t=1", "'=1", "=".repeat(LONGEST),
  "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "__defineGetter__",
  "\u0000\u0007\u001b[31m", "\u202E台平甲", "\u2066甲\u2069", "\u200B\u200C\u200D\uFEFF", "\uD800", "\uDC00甲", "甲\uD83D", "\uFFFE\uFFFF", "e\u0301".repeat(200), "\u0300".repeat(LONGEST),
  "<script>alert(1)</script>", "{platform}", "{0}", "$&$1", "\\u0000", "%s%n", "\"\";'--", "A1:XFD1048576", "#REF!", "\r\n\r\n", "，".repeat(300),
  "(".repeat(LONGEST), "（）".repeat(LONGEST / 2), "1".repeat(LONGEST), "亿万".repeat(LONGEST / 2), "零".repeat(LONGEST), " ".repeat(LONGEST), "1,".repeat(LONGEST / 2), "2021.".repeat(6_000), "年月日".repeat(10_000),
  "有限责任公司".repeat(5_000), "0.".repeat(LONGEST / 2), "9".repeat(400) + "亿元", "-".repeat(LONGEST), "是否".repeat(LONGEST / 2), "a".repeat(LONGEST - 1) + "!",
];

/** What a sound row says: among it an enemy's cell does the most harm. */
const SOUND: readonly CellValue[] = ["甲一", "__proto__", "constructor", "武汉某机械有限公司", "2021-05-01", "是", "ZD-1", "HT-1", 120, "91350100M000100Y43", 44_300];

/**
 * @param seed of the order: the same seed gives the same cells
 * @returns rows of that width, of hostile and of sound cells
 */
export function hostileRows(rows: number, width: number, seed: number): CellValue[][] {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 8;
  const pick = <T>(from: readonly T[]): T => from[next() % from.length] as T;
  return Array.from({ length: rows }, () => Array.from({ length: width }, () => (next() % 2 === 0 ? pick(SOUND) : pick(HOSTILE))));
}
