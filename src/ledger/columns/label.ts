import { Letters } from "../values/letters";
import { foldText, isBlank } from "../values/fold";
import type { CellValue, SheetGrid } from "../sheet";

/** What the header says over one column, folded. A merged cell has its text in its top-left cell only. */
export interface ColumnLabel {
  /** Index within the grid's rows, not on the sheet. */
  readonly column: number;
  /** The lowest text of the column, such as "采用数(项)". */
  readonly own: string;
  /** The group above it, such as "诊断服务"; "" when there is none. */
  readonly group: string;
}

const LONGEST_HEADER = 80;
const VALUE_WORD = /^(?:[\d.,+\-%]+|是|否|有|无|√|✓|✔|×|✗|y|n|yes|no|true|false|[已未](?:完成|盖章|注册|明确|落实|确认))$/u;
/** 其中：技术人员 is a column, and its colon does not make it a note. */
const OF_WHICH = /^其中:/u;
export const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu;

/** @returns the folded label without what stands in brackets: "实施项目(≥100万元,项)" → "实施项目". */
export function withoutBrackets(folded: string): string {
  return folded.replace(BRACKETED, "");
}

/** 平台Platform, Platform/平台: what is said in Chinese is said again in English. */
const SAID_AGAIN = /(?<=[\p{Script=Han})])[/|·(]*[a-z][a-z.'/&-]{3,}\)?$|^[a-z][a-z.'&-]{3,}[/|·]+(?=\p{Script=Han})/gu;
/** 金额：万元, 金额/元 */
const UNIT_BEHIND = /[:/](?:单位:)?((?:人民币)?[亿万]?元)$/u;
/** Marks of what must be filled in, numbers of columns, quotation marks, and a colon at the end. */
const AROUND = /^[*★☆"“”'‘’「『]+|^(?:\d{1,2}[.、)](?!\d)|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}、)|[*★☆"“”'‘’」』:]+$/gu;
/** 有效凭证金额 注:以发票为准, 平台名称(必填) */
const REMARK = /(?<=.)(?:\(?(?:备?注|说明|提示):.*|\((?:必填项?|选填项?|是\/否|下拉(?:选择)?|简称)\))$/u;
const FILE = /(?:pdf|word|excel|link|scan)/u;
/** With these `AROUND` begins before a text, and ends behind it. */
const AT_ENDS = new Letters("*★☆\"“”'‘’「『」』:(0123456789一二三四五六七八九十");
const LATIN = new Letters("abcdefghijklmnopqrstuvwxyz");

/** @returns a heading's text to compare by, without what people put around it and its repetition in English */
function foldLabel(value: CellValue): string {
  let text = foldText(value);
  // A look at both ends goes before each search: nearly all cells that are asked stand in the rows of a long ledger.
  if (AT_ENDS.areIn(text.slice(0, 1)) || AT_ENDS.areIn(text.slice(-1))) text = text.replace(AROUND, "");
  if (text.endsWith(")") || text.includes(":")) text = text.replace(REMARK, "");
  if (text.endsWith("元")) text = text.replace(UNIT_BEHIND, "($1)");
  return !LATIN.areIn(text) || FILE.test(text) ? text : text.replace(SAID_AGAIN, "");
}

/** @returns whether a cell can be part of a header: a short text that is neither a value nor a note such as "单位：万元". */
export function isLabel(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_HEADER) return false;
  const folded = foldLabel(value);
  return folded !== "" && !VALUE_WORD.test(folded) && !withoutBrackets(folded).replace(OF_WHICH, "").includes(":");
}

/** @returns whether the cell is a label that says what is looked for; most cells are told by the cheaper half of the question */
export function isLabelOf(looked: RegExp, value: CellValue): boolean {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_HEADER && looked.test(foldLabel(value)) && isLabel(value);
}

function isValue(value: CellValue): boolean {
  return typeof value === "string" ? VALUE_WORD.test(foldText(value)) : !isYear(value);
}

/** A bare year may stand over a group of columns. */
function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** @returns whether a row can belong to a header: two labels or more, and hardly a value (a stray one may stand beside). */
export function isHeaderRow(row: readonly CellValue[]): boolean {
  let labels = 0;
  let values = 0;
  for (const value of row) {
    if (value === "") continue;
    if (isValue(value)) values++;
    else if (isLabel(value)) labels++;
  }
  return labels >= 2 && values * 3 <= labels;
}

/** @returns whether a row has so many numbers that it is no header's, told without a look at its texts (see `isHeaderRow`). */
export function hasTooManyNumbers(row: readonly CellValue[]): boolean {
  let [numbers, texts] = [0, 0];
  for (const value of row) {
    if (typeof value === "string") texts += value === "" ? 0 : 1;
    else if (!isYear(value)) numbers++;
  }
  return numbers * 3 > texts;
}

/** @returns one label per column that has one, for the header in `height` rows from `start`; rows counted within the grid. */
export function columnLabels(grid: SheetGrid, start: number, height: number): ColumnLabel[] {
  const rows = grid.values.slice(start, start + height);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const groups = rows.slice(0, -1).map((row, level) => spreadGroups(row, rows.slice(level + 1), width));
  const labels: ColumnLabel[] = [];
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => labelText(row[column]));
    const lowest = lastText(texts);
    if (lowest < 0) continue;
    const above = groups.slice(0, lowest).map((group) => group[column] ?? "");
    labels.push({ column, own: texts[lowest] ?? "", group: above.join("") });
  }
  return labels;
}

/** A title such as 2021年度考核数据汇总表 spans all columns too, but says nothing about any of them. */
function isGroup(folded: string): boolean {
  return folded.length <= 24 && !/[表册]$/u.test(withoutBrackets(folded));
}

function lastText(texts: readonly string[]): number {
  let index = texts.length - 1;
  while (index >= 0 && texts[index] === "") index--;
  return index;
}

function labelText(value: CellValue | undefined): string {
  return value !== undefined && isLabel(value) ? foldLabel(value).replace(OF_WHICH, "") : "";
}

/**
 * Carries a group's text to the right over the blanks of its merge. A text with nothing beneath it is a cell merged
 * downwards, and no group.
 */
function spreadGroups(row: readonly CellValue[], below: readonly (readonly CellValue[])[], width: number): string[] {
  const spread: string[] = [];
  let group = "";
  for (let column = 0; column < width; column++) {
    const hasBelow = below.some((lower) => !isBlank(lower[column] ?? ""));
    const own = labelText(row[column]);
    if (own !== "") group = hasBelow && isGroup(own) ? own : "";
    spread.push(hasBelow ? group : "");
  }
  return spread;
}
