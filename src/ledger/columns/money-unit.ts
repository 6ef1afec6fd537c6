import type { MoneyUnit } from "../../regulation/amount/amount";
import { foldText } from "../values/fold";
import type { SheetGrid } from "../sheet";
import { BRACKETED, withoutBrackets, type ColumnLabel } from "./label";

const CHINESE_UNITS = /亿元?|万元?|元/gu;
const ENGLISH_UNITS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/100million|hundredmillion|0\.1billion/u, "yi"],
  [/10k|10,?000|10thousand|tenthousand/u, "wan"],
  [/yuan|rmb|cny/u, "yuan"],
];

/** Units that no column of money may have: 千元, 百万元, 万美元. */
const OTHER_UNITS = /[十百千]+(?:万|亿)?元|千万|百万|(?:美|欧|日|港|澳|加|新|台|韩)元|美金|外币/u;

/** @returns the one unit of money that the text names; null when it names none or several. */
export function moneyUnitIn(folded: string): MoneyUnit | null {
  if (OTHER_UNITS.test(folded)) return null;
  const units = new Set((folded.match(CHINESE_UNITS) ?? []).map(chineseUnit));
  if (units.size > 0) return units.size === 1 ? ([...units][0] ?? null) : null;
  return ENGLISH_UNITS.find(([words]) => words.test(folded))?.[1] ?? null;
}

function chineseUnit(word: string): MoneyUnit {
  if (word.startsWith("亿")) return "yi";
  return word.startsWith("万") ? "wan" : "yuan";
}

/** @returns the unit that a column's header states: in its brackets, else in its text, else in the group above. */
export function headerUnit(label: ColumnLabel): MoneyUnit | null {
  const brackets = (label.own.match(BRACKETED) ?? []).join("");
  if (OTHER_UNITS.test(brackets)) return null;
  return moneyUnitIn(brackets) ?? moneyUnitIn(withoutBrackets(label.own)) ?? moneyUnitIn(label.group);
}

/** @returns the unit that a column's amounts are in: its header's, else that of a note on the sheet; null where neither says one that is known */
export function moneyUnitOf(label: ColumnLabel, header: { readonly grid: SheetGrid; readonly start: number; readonly end: number }): MoneyUnit | null {
  // A header that says 千元 is not mended by a note that says 万元.
  return OTHER_UNITS.test(label.own + label.group) ? headerUnit(label) : (headerUnit(label) ?? noteUnit(header.grid, header));
}

const UNIT_NOTE = /(?:^|[(,;、。]|金额|计量|货币|人民币|投资额?)单位(?:[:为是均])(.*)$|(?:^|\()units?:(.*)$/u;

/** How far under a table, counted from its last row, a note about its units may stand. */
const ROWS_OF_NOTES = 15;

/** @returns the unit of money of a note such as "单位：家、项、万元" above the header or at the sheet's foot. */
export function noteUnit(grid: SheetGrid, header: { readonly start: number; readonly end: number }): MoneyUnit | null {
  const foot = Math.max(header.end, grid.values.length - ROWS_OF_NOTES);
  const rows = [...grid.values.slice(0, header.end), ...grid.values.slice(foot)];
  for (const row of rows) {
    for (const value of row) {
      if (typeof value !== "string" || !/单位|unit/iu.test(value)) continue;
      const note = UNIT_NOTE.exec(foldText(value));
      const unit = note === null ? null : moneyUnitIn(note[1] ?? note[2] ?? "");
      if (unit !== null) return unit;
    }
  }
  return null;
}
