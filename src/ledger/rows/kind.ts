import { Letters } from "../values/letters";
import type { CellValue } from "../sheet";
import { foldText, isBlank } from "../values/fold";

/**
 * What a row under a header is. Only `data` rows are read; `blank` ones are nothing, and the others are left out with a
 * word about it.
 */
export type RowKind = "blank" | "total" | "header" | "index" | "note" | "data";

/** What tells the rows of one table apart. Columns are indexes within the grid. */
export interface TableShape {
  /** Every text of the header, folded: a row that repeats only these is the header again. */
  readonly headerTexts: ReadonlySet<string>;
  /** Columns of which a note beside the table fills none but with more notes. */
  readonly valueColumns: readonly number[];
  /** How many columns the header heads: a row that numbers them all is no entry, however few they are. */
  readonly headed: number;
}

const MAYBE_TOTAL = /[计总均]|total|sum|average/iu;
/** With one of these `MAYBE_TOTAL` begins, in any case; ſ is a small s. */
const FIRST_OF_TOTAL = new Letters("计总均tTsSſaA");
const TOTAL = /^(?:全市|全部|全年|年度|季度|月度|本[页年月季周]|本季度|当[年月]|第?[一二三四1-4]季度|\d{1,2}月份?|以上|各平台|平台|总)?(?:合计|总计|小计|共计)(?:数|值)?(?:[(:].*)?$/u;
const NAMED_TOTAL = /(?:合计|总计|小计|共计)(?:\([^()]*\))?[::]?$/u;
const TOTAL_NAME = /^(?:汇总|总和|总数|平均|平均[值数]|均值|累计|(?:grand|sub)?-?totals?|sum|average|mean)(?:[(:].*)?$/u;

const NOTE =
  /^(?:(?:附?注|备注|说明|注释)[\d一二三四五六七八九十]{0,2}[:.、,;。]|(?:附?注|备注|说明|注释|附注说明)$)|^(?:填[表报]|制[表作]|审[核批]|复核|校核|经办|联系|负责|统计|数据来源|来源|单位|日期|项目|企业|平台|月份|截[止至]|金额单位|note|source|prepared|reviewed)[^:]{0,10}:|^(?:填表|填报|制表|审核|复核|经办|联系|负责)(?:人|单位|日期|时间)?$|^\(?(?:盖章|公章|签章|单位公章)(?:处)?\)?$|^第\d{1,3}页[,，]?(?:共\d{1,3}页)?$/u;
/** The line of names under a table: 联系人, 张三, 电话, …; an entry begins with a number, a platform or a month. */
const SIGNATURE = /^(?:填[表报]|制表|审核|复核|经办|联系|负责)(?:人|单位)?$/u;
const HINT = /^\(?(?:必填项?|选填项?|非必填|自动(?:生成|计算)|下拉(?:选择)?|单选|文本|数字|日期|是\/否|(?:如|例如|示例|格式|填写|请填写?|请选择?|单位)[::]?.+)\)?$/u;
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;
const TITLE = /(?:(?:汇总|统计|情况|数据|考核|评分|一览|明细)\S*表|台账|清单|名册|名单|登记表)(?:\(.*\))?$|\(续[表页]?\)$/u;
/** A line of 填表说明; a name with a number before it, alone in its row, may be an entry that somebody has begun. */
const NUMBERED = /^\d{1,2}[.、)](?!\d).*(?<!公司|平台|中心|[院所厂校]|集团|协会|联盟)$/u;
const SENTENCE = /[。;]$/u;
const BARE_DATE = /^\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?$/u;

/** @returns what the row is, by its own cells alone. */
export function rowKind(row: readonly CellValue[], shape: TableShape): RowKind {
  let first: CellValue | null = null;
  let name: string | null = null;
  for (const value of row) {
    if (isBlank(value)) continue;
    first ??= value;
    if (typeof value !== "string") continue;
    name ??= value;
    if (isTotalWord(value)) return "total";
  }
  if (first === null) return "blank";
  // 汇总 or 平均 make a total of a row only where its name stands.
  if (name !== null && isTotalName(name)) return "total";
  if (row.every((value) => isBlank(value) || shape.headerTexts.has(foldText(value)))) return "header";
  if (isIndexRow(row, shape.headed)) return "index";
  if (isSignature(first) || areHints(row, first)) return "note";
  if (typeof first === "string" && NUMBERED.test(foldText(first.slice(0, 400))) && row.filter((value) => !isBlank(value)).length === 1) return "note";
  return !hasNumber(row, shape.valueColumns) && isNoteText(first) && !hasText(row, shape.valueColumns) ? "note" : "data";
}

function isTotalWord(value: string): boolean {
  return isMaybeTotal(value, 40) && TOTAL.test(foldText(value));
}

function isMaybeTotal(value: string, longest: number): boolean {
  return value.length <= longest && FIRST_OF_TOTAL.areIn(value) && MAYBE_TOTAL.test(value);
}

/** @returns whether the text is a name with 小计 or 合计 behind it, such as 甲平台小计 where a row's platform stands. */
export function endsAsTotal(value: CellValue): boolean {
  return typeof value === "string" && isMaybeTotal(value, 60) && NAMED_TOTAL.test(foldText(value));
}

function isTotalName(name: string): boolean {
  return isMaybeTotal(name, 40) && TOTAL_NAME.test(foldText(name));
}

/** A row of column numbers under a header: 栏次, 1, 2, 3 … or 甲, 1, 2, 3 … */
function isIndexRow(row: readonly CellValue[], headed: number): boolean {
  const fewest = Math.max(3, Math.min(5, headed));
  if (row.length < fewest || String(filledAt(row, fewest)).length > 4) return false;
  const filled = row.filter((value) => !isBlank(value));
  if (filled.length < fewest) return false;
  const counted = /^\d+$/u.test(columnNumber(filled[0])) ? filled : filled.slice(1);
  const begin = Number(columnNumber(counted[0]));
  if (counted.length < fewest || begin < 1 || begin > 3) return false;
  return counted.every((value, index) => columnNumber(value) === String(begin + index));
}

/** @returns the row's cell of that number among the filled ones, from 1; "" where there are fewer. */
function filledAt(row: readonly CellValue[], number: number): CellValue {
  let filled = 0;
  for (const value of row) if (!isBlank(value) && ++filled === number) return value;
  return "";
}

function columnNumber(value: CellValue = ""): string {
  return foldText(value).replace(/^[(（]|[)）]$/gu, "");
}

function isSignature(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 12 && SIGNATURE.test(foldText(value));
}

/** A row that says how each of several columns is filled in. */
function areHints(row: readonly CellValue[], first: CellValue): boolean {
  return isHint(first) && row.every((value) => isBlank(value) || isHint(value)) && row.filter((value) => !isBlank(value)).length > 1;
}

function isHint(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 40 && HINT.test(foldText(value));
}

function isNoteText(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const text = foldText(value.slice(0, 400));
  return [NOTE, SECTION, TITLE, SENTENCE, BARE_DATE].some((pattern) => pattern.test(text)) || text.length > 60;
}

function hasNumber(row: readonly CellValue[], columns: readonly number[]): boolean {
  return columns.some((column) => typeof (row[column] ?? "") !== "string");
}

function hasText(row: readonly CellValue[], columns: readonly number[]): boolean {
  return columns.some((column) => {
    const value = row[column] ?? "";
    return !isBlank(value) && !isNoteText(value);
  });
}
