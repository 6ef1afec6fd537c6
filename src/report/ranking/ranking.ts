import type { Say } from "../../regulation/message";
import { decimalCell, rankCell, tierOf } from "../cells";
import type { Column, FormRow } from "../form/form";
import { scoresLayout } from "../formulas/scores-layout";
import { PENDING, TAB_NAMES } from "../headings";
import { inOrderOf } from "./in-order";
import { openFills, tierFills } from "../form/live-fills";
import { cycleCaption, liveNotes } from "../notes";
import { officialForm } from "../form/official-form";
import { titled } from "../provisional";
import { remarksOf } from "../remarks";
import { inRankOrder, type AnnualResult } from "../result";
import type { ReportSheet } from "../sheet";

const ARTICLES = ["10", "11"];
const COLUMNS: readonly Column[] = [
  { heading: "名次", look: "count" },
  { heading: "平台名称", look: "text" },
  { heading: "承担企业", look: "text", widest: 34 },
  { heading: "基本项得分", look: "score" },
  { heading: "附加项得分", look: "score" },
  { heading: "考核得分", look: "score" },
  { heading: "等次", look: "word" },
  { heading: "备注", look: "text", widest: 40 },
];
const TIER_COLUMN = 6;

/**
 * @returns 年度排名: the platforms by their total (Art. 10), ties sharing a rank, 待定 ones last; who stands in which row follows
 * from 年度评分汇总, as all else does
 */
export function rankingSheet(result: AnnualResult, say: Say): ReportSheet {
  const sheet = officialForm({
    kind: "ranking",
    name: TAB_NAMES.ranking,
    annex: 2,
    title: titled("武汉市工业智能化改造咨询诊断服务平台年度考核排名表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: COLUMNS,
    rows: rankingRows(result, say),
    notes: liveNotes(result, ARTICLES, say),
  });
  const area = { row: sheet.frozenRows, column: 0, rows: result.platforms.length, columns: TIER_COLUMN + 1 };
  const tiers = { ...area, column: TIER_COLUMN, columns: 1 };
  return { ...sheet, conditionals: [...tierFills(tiers, result.edition.tiers), ...openFills(area)] };
}

function rankingRows(result: AnnualResult, say: Say): FormRow[] {
  const inOrder = inOrderOf(scoresLayout(result));
  return inRankOrder(result.platforms).map((platform, index) => {
    const { name, company, scorecard } = platform;
    const cell = inOrder(index);
    return {
      cells: [
        cell(rankCell(platform), "rank"),
        cell(name, "name"),
        cell(company ?? "", "company"),
        cell(decimalCell(scorecard.base), "base"),
        cell(decimalCell(scorecard.bonus), "bonus"),
        cell(decimalCell(scorecard.total), "total"),
        cell(tierOf(result.edition, scorecard.tier)?.name ?? PENDING, "tier"),
        cell(remarksOf(result, platform, say), "remark"),
      ],
    };
  });
}
