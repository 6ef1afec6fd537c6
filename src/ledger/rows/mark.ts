import { readYesNo } from "../../regulation/input/yes-no";
import type { CellValue } from "../sheet";
import { foldText } from "../values/fold";
import { Letters } from "../values/letters";

/** Words that take an entry back, or make it none: 作废, 已撤销, 示例. */
const WORDS =
  "作废|撤销|撤回|取消|无效|剔除|删除|退回|终止|注销|停用|退出|淘汰|不(?:予)?(?:计入|统计|认可|计)|重复(?:报送|填报|统计|上报|登记)?|示例|样例|范例|举例|填写样例|填写示例|例";
const MAYBE = /废|撤|取消|无效|剔除|删除|退回|终止|注销|停用|退出|淘汰|不予?[计统认]|重复|例/u;
/** With one of these each of `MAYBE` begins. */
const FIRST_OF_MARKS = new Letters("废撤取无剔删退终注停淘不重例");
const ALONE = new RegExp(`^(?:本|此|该)?(?:行|条|户|笔|项)?(?:已经?|拟|应|现|予以|申请|企业|全部)*(?:${WORDS})(?:$|[,.;:、。(!/])`, "u");
const IN_BRACKETS = new RegExp(`[([](?:已经?|拟|应)?(?:${WORDS})[)\\]]$`, "u");
const HEADING = /作废|撤销|撤回|剔除|不计入|是否重复|是否取消|是否无效/u;

/** Where the marks of one table's rows may stand. */
export class RowMarks {
  /** Columns such as 是否作废, in which 是 is a mark. */
  readonly #asked: ReadonlySet<number>;

  /**
   * @param read columns that are read for what they say; there only a mark in brackets behind the text is one
   * @param headings the header's texts, folded, by column
   */
  constructor(private readonly read: ReadonlySet<number>, headings: ReadonlyMap<number, string>) {
    this.#asked = new Set([...headings].flatMap(([column, heading]) => (!read.has(column) && HEADING.test(heading) ? [column] : [])));
  }

  /** @returns the column in which somebody marked the row as taken back or as an example; null where nobody did */
  at(values: readonly CellValue[]): number | null {
    for (const [column, value] of values.entries()) {
      if (isMark(value, column, this.read) || (this.#asked.has(column) && isYes(value))) return column;
    }
    return null;
  }
}

function isMark(value: CellValue, column: number, read: ReadonlySet<number>): boolean {
  if (typeof value !== "string" || value.length > 60 || !FIRST_OF_MARKS.areIn(value) || !MAYBE.test(value)) return false;
  const text = foldText(value);
  return IN_BRACKETS.test(text) || (!read.has(column) && ALONE.test(text));
}

function isYes(value: CellValue): boolean {
  if (value === "") return false;
  const answer = readYesNo(value);
  return answer.kind === "answer" && answer.yes;
}
