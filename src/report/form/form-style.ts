import type { TierKey } from "../../regulation/edition";
import type { Style } from "../sheet";

/**
 * The look of an official table (党政机关公文格式 as the bureau's annexes follow it). Excel takes one font name a cell and
 * puts its own substitute where that font is absent (仿宋, 宋体).
 */
export const ANNEX_STYLE: Style = { fontName: "黑体", fontSize: 16, horizontal: "left", vertical: "center" };
export const TITLE_STYLE: Style = {
  fontName: "方正小标宋简体", fontSize: 22, bold: false, horizontal: "center", vertical: "center",
};
export const CAPTION_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 11, vertical: "center" };
export const HEADER_STYLE: Style = {
  fontName: "黑体", fontSize: 11, horizontal: "center", vertical: "center", wrap: true, borders: true, fill: "#F2F2F2",
};
export const BODY_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 11, vertical: "center", wrap: true, borders: true };
export const LIST_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 11, vertical: "center", wrap: false, borders: true };
export const SUM_STYLE: Style = { bold: true };
export const LEAD_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 12, horizontal: "left", vertical: "center", wrap: true };
export const NOTE_STYLE: Style = {
  fontName: "仿宋_GB2312", fontSize: 10.5, horizontal: "left", vertical: "top", wrap: true,
};

/**
 * How a column's values look; numbers stand right with two decimals, ranks and words in the middle. What people may correct
 * (`answer`, `counted`, `amount`) is in blue on a breath of yellow, as inputs are in a workbook of sums.
 */
export const COLUMN_STYLES = {
  text: { horizontal: "left" },
  heading: { fontName: "黑体", horizontal: "center" },
  link: { horizontal: "left", color: "#0563C1" },
  word: { horizontal: "center" },
  answer: { horizontal: "center", fill: "#FFFFF0", color: "#1F3864" },
  counted: { horizontal: "center", numberFormat: "0", fill: "#FFFFF0", color: "#1F3864" },
  amount: { horizontal: "right", numberFormat: "#,##0.00####", fill: "#FFFFF0", color: "#1F3864" },
  count: { horizontal: "center", numberFormat: "0" },
  score: { horizontal: "right", indent: 1, numberFormat: "0.00" },
  money: { horizontal: "right", indent: 1, numberFormat: "#,##0.00" },
  /** A score where there is no room to spare. */
  points: { horizontal: "right", numberFormat: "0.00" },
} as const satisfies Record<string, Style>;
export type ColumnLook = keyof typeof COLUMN_STYLES;

/** A tier shows by its word and, beside it, by a pale colour that still reads in black and white. */
export const TIER_FILLS: Readonly<Record<TierKey, string>> = {
  excellent: "#E2EFDA", advanced: "#DDEBF7", good: "#FFF2CC", qualified: "#EDEDED", failed: "#F8CBAD",
};
/** The same for bars, deep enough to be told apart beside each other. */
export const CHART_FILLS: Readonly<Record<TierKey, string>> = {
  excellent: "#70AD47", advanced: "#5B9BD5", good: "#FFC000", qualified: "#A5A5A5", failed: "#E46C5A",
};
/** 待补 and 待定 are marked, so that nobody takes them for a result. */
export const PENDING_FILL = "#FFE699";
