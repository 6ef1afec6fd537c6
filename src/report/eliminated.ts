import { articleName } from "../regulation/citation";
import { message, type Say } from "../regulation/message";
import { decimalCell, fillsOf, tierOf } from "./cells";
import type { Column, FormRow } from "./form";
import { TAB_NAMES } from "./headings";
import { cycleCaption, liveNotes } from "./notes";
import { officialForm } from "./official-form";
import { titled } from "./provisional";
import { inRankOrder, pendingPlatforms, type AnnualResult, type AssessedPlatform } from "./result";
import type { ReportSheet } from "./sheet";
import { lineInWords } from "./tier-line";

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

/** @returns 淘汰名单: the platforms that are 不及格 (Art. 11: 60分以下（不含）的，认定不及格并实行淘汰); it says so where there are none. */
export function eliminatedSheet(result: AnnualResult, say: Say): ReportSheet {
  const failed = inRankOrder(result.platforms).filter(({ scorecard }) => scorecard.tier === "failed");
  return officialForm({
    kind: "eliminated",
    name: TAB_NAMES.eliminated,
    annex: 4,
    title: titled("武汉市工业智能化改造咨询诊断服务平台考核淘汰名单", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: COLUMNS,
    rows: failed.length === 0 ? [nobody(result, say)] : failed.map((platform, index) => failedRow(result, platform, index + 1, say)),
    notes: liveNotes(result, ARTICLES, say),
  });
}

function failedRow(result: AnnualResult, { name, company, scorecard }: AssessedPlatform, number: number, say: Say): FormRow {
  const tier = tierOf(result.edition, scorecard.tier);
  const cells = [
    { count: number },
    name,
    company,
    decimalCell(scorecard.base),
    decimalCell(scorecard.bonus),
    decimalCell(scorecard.total),
    tier?.name ?? null,
    reasonOf(result, scorecard, say),
  ];
  return { cells, fills: fillsOf(cells, TIER_COLUMN, scorecard.tier) };
}

function reasonOf({ edition }: AnnualResult, { vetoed, tier: key }: AssessedPlatform["scorecard"], say: Say): string {
  if (vetoed) return say(message("regulation.warning.vetoed"));
  const tier = tierOf(edition, key);
  return tier === null ? "" : say(message("report.eliminatedFor", { line: lineInWords(edition, tier), article: articleName(tier.article) }));
}

function nobody({ platforms }: AnnualResult, say: Say): FormRow {
  const pending = pendingPlatforms(platforms).length;
  const text = say(pending === 0 ? message("report.nobodyEliminated") : message("report.nobodyEliminatedYet", { pending }));
  return { cells: COLUMNS.map((_, column) => (column === 0 ? text : null)), span: { column: 0, columns: COLUMNS.length } };
}
