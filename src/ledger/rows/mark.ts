import { readYesNo } from "../../regulation/input/yes-no";
import type { CellValue } from "../sheet";
import { foldText } from "../values/fold";

/** Words that take an entry back, or make it none: 作废, 已撤销, 示例. */
const WORDS =
  "作废|撤销|撤回|取消|无效|剔除|删除|退回|终止|注销|停用|退出|淘汰|不(?:予)?(?:计入|统计|认可|计)|重复(?:报送|填报|统计|上报|登记)?|示例|样例|范例|举例|填写样例|填写示例|例";
const MAYBE = /废|撤|取消|无效|剔除|删除|退回|终止|注销|停用|退出|淘汰|不予?[计统认]|重复|例/u;
const ALONE = new RegExp(`^(?:本|此|该)?(?:行|条|户|笔|项)?(?:已经?|拟|应|现|予以|申请|企业|全部)*(?:${WORDS})(?:$|[,.;:、。(!/])`, "u");
const IN_BRACKETS = new RegExp(`[([](?:已经?|拟|应)?(?:${WORDS})[)\\]]$`, "u");
const HEADING = /作废|撤销|撤回|剔除|不计入|是否重复|是否取消|是否无效/u;

/**
 * @param values one row
 * @param read columns that are read for what they say; there only a mark in brackets behind the text is one
 * @param headings the header's texts, folded, by column
 * @returns the column in which somebody marked the row as taken back or as an example; null where nobody did
 */
export function markedAt(values: readonly CellValue[], read: ReadonlySet<number>, headings: ReadonlyMap<number, string>): number | null {
  const column = values.findIndex((value, index) => isMark(value, read.has(index)) || (!read.has(index) && isAnswered(value, headings.get(index))));
  return column < 0 ? null : column;
}

function isMark(value: CellValue, isRead: boolean): boolean {
  if (typeof value !== "string" || value.length > 60 || !MAYBE.test(value)) return false;
  const text = foldText(value);
  return IN_BRACKETS.test(text) || (!isRead && ALONE.test(text));
}

/** 是 in a column 是否作废. */
function isAnswered(value: CellValue, heading = ""): boolean {
  if (value === "" || !HEADING.test(heading)) return false;
  const answer = readYesNo(value);
  return answer.kind === "answer" && answer.yes;
}
