import type { Say } from "../../regulation/message";
import type { Column } from "../form/form";
import { eliminatedRows, eliminatedTold } from "./eliminated-rows";
import { TAB_NAMES } from "../headings";
import { tierFills } from "../form/live-fills";
import { cycleCaption, liveNotes } from "../notes";
import { officialForm } from "../form/official-form";
import { titled } from "../provisional";
import type { AnnualResult } from "../result";
import type { ReportSheet } from "../sheet";

const ARTICLES = ["10", "11"];
const COLUMNS: readonly Column[] = [
  { heading: "序号", look: "count" },
  { heading: "平台名称", look: "text", widest: 40 },
  { heading: "承担企业", look: "text", widest: 34 },
  { heading: "基本项得分", look: "score" },
  { heading: "附加项得分", look: "score" },
  { heading: "考核得分", look: "score" },
  { heading: "等次", look: "word" },
  { heading: "原因", look: "text", widest: 40 },
];
const TIER_COLUMN = 6;

/**
 * @returns 淘汰名单: the platforms that are 不及格 (Art. 11: 60分以下（不含）的，认定不及格并实行淘汰), as they follow from
 * 年度评分汇总; below them, that there are none, or that there have come to be more than the list has lines
 */
export function eliminatedSheet(result: AnnualResult, say: Say): ReportSheet {
  const rows = eliminatedRows(result, say);
  const sheet = officialForm({
    kind: "eliminated",
    name: TAB_NAMES.eliminated,
    annex: 4,
    title: titled("武汉市工业智能化改造咨询诊断服务平台考核淘汰名单", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: COLUMNS,
    rows,
    notes: [eliminatedTold(result, rows.length, say), ...liveNotes(result, ARTICLES, say)],
  });
  const tiers = { row: sheet.frozenRows, column: TIER_COLUMN, rows: rows.length, columns: 1 };
  return { ...sheet, conditionals: tierFills(tiers, result.edition.tiers) };
}
