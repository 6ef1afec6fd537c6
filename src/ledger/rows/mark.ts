import { Letters } from "../values/letters";
import { readYesNo } from "../../regulation/input/yes-no";
import type { CellValue } from "../sheet";
import { foldText } from "../values/fold";

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

const STEPS = "申报|申请|评审|公示|认定|批准|审批|审核|推荐|上报|验收|举办|召开|举行|开展|通过|获批|入选";
/** 未认定, 待批准, 申报中, 拟举办, 落选, 延期 */
const NOT_YET = new RegExp(`^(?:(?:未|尚未|暂未|还未|没有?|待|拟|不予|正在)(?:被|获|能)?(?:${STEPS})(?:中|的)?|(?:${STEPS}|筹备|筹办)(?:中|阶段)|落选|(?:已|因故|另行|暂时?)*(?:延期|推迟|改期|暂停|未办|没办))$`, "u");

/** 拟举办推广会 */
const TO_COME = /^(?:拟|计划|待|预计|筹备)(?:举办|召开|举行|开展)/u;

/** @returns whether the cell, or what it says in brackets at its end, says that the thing is still to come */
export function isNotYet(value: CellValue): boolean {
  if (typeof value !== "string" || value.length < 2 || value.length > 60) return false;
  const text = foldText(value);
  const said = /[([]([^()[\]]+)[)\]]$/u.exec(text)?.[1];
  return NOT_YET.test(text) || TO_COME.test(text) || (said !== undefined && NOT_YET.test(said));
}
