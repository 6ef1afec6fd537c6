import { message, type Say } from "../../regulation/message";
import type { Column, FormRow } from "../form/form";
import { TAB_NAMES } from "../headings";
import type { LoggedRun } from "./logged-run";
import { basisNotes, cycleCaption } from "../notes";
import { officialForm } from "../form/official-form";
import type { AnnualResult } from "../result";
import type { ReportSheet } from "../sheet";

const ARTICLES = ["8", "10"];
const COLUMNS: readonly Column[] = [
  { heading: "序号", look: "count" },
  { heading: "时间", look: "text", widest: 13 },
  { heading: "操作", look: "text", widest: 16 },
  { heading: "规则版本", look: "text", widest: 24 },
  { heading: "口径选项", look: "text", widest: 32 },
  { heading: "输入摘要", look: "text", widest: 50 },
  { heading: "结果摘要", look: "text", widest: 40 },
];

/** @param log of all runs on this workbook, in the order in which they were. @returns 操作留痕 */
export function logSheet(result: AnnualResult, log: readonly LoggedRun[], say: Say): ReportSheet {
  return officialForm({
    kind: "log",
    name: TAB_NAMES.log,
    annex: 9,
    title: "武汉市工业智能化改造咨询诊断服务平台考核操作留痕",
    caption: cycleCaption(result, say),
    unit: "单位：次",
    columns: COLUMNS,
    rows: log.map((run, index) => runRow(run, index + 1, say)),
    notes: [say(message("report.aboutLog")), ...basisNotes(result, ARTICLES, say)],
  });
}

function runRow({ time, operation, edition, choices, input, outcome }: LoggedRun, number: number, say: Say): FormRow {
  const when = time === "" ? say(message("report.timeUnknown")) : time;
  return { cells: [{ count: number }, when, operation, edition, choices, input, outcome] };
}
