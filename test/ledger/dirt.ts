import * as fc from "fast-check";
import type { CellValue } from "../../src/ledger/sheet";

/** What people, formulas and enemies leave in cells. */
export const DIRT: readonly CellValue[] = [
  "", " ", "\u00A0", "是", "√", "×", "否", "在办", "已盖章", "100", "１００", "约100", "10-20", "1.2亿", "1200万元", "—", "/", "#N/A", "#REF!", "合计", "合 计",
  "小计", "注：见附件", "平台名称", "甲一", "甲 一", "有限公司", "__proto__", "constructor", "toString", "hasOwnProperty", "=1+1", "@SUM(A1)", "\uD800", "甲\uDFFF",
  "\u202E甲", "\u200B", "\u0000", "2021-03-07", "2021.3", "20210307", "9.1350100E+17", "91350100M000100Y43", "第一季度", "x".repeat(40000),
  "（".repeat(3000), "(".repeat(3000) + ")".repeat(3000), "亿万".repeat(2000), "一".repeat(3000), "1".repeat(3000), "{subject}", "平台".repeat(30),
  0, 1, -1, 99.5, 100, 44262, 1e308, -1e308, 5e-324, NaN, Infinity, 0.1 + 0.2, true, false,
];

export const dirtyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...DIRT) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 500 }) },
);

export function dirtyRows(width: number, most: number): fc.Arbitrary<CellValue[][]> {
  return fc.array(fc.array(dirtyCell, { minLength: 0, maxLength: width }), { maxLength: most });
}
