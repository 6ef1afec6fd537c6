import type { Item } from "./edition";
import { message, type Message } from "./message";

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** @returns an article's official name for its id: "6(2)1" → "第六条（二）1", "11" → "第十一条". */
export function articleName(id: string): string {
  const [, article = "", section, clause = ""] = /^(\d+)(?:\((\d)\))?(\d*)$/u.exec(id) ?? [];
  return `第${chineseNumber(Number(article))}条${section === undefined ? "" : `（${chineseNumber(Number(section))}）`}${clause}`;
}

/** @returns where the item's rule stands: its annex row and its article. */
export function citation(item: Item): Message {
  const { group, row, article } = item;
  return message("regulation.citation", { group, row, article, articleName: articleName(article) });
}

/** 1 to 19 */
function chineseNumber(value: number): string {
  const ones = NUMERALS[value % 10] ?? "";
  return value < 10 ? ones : `十${ones}`;
}
