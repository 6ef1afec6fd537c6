import type { Say } from "../regulation/message";
import { decimalCell, fillsOf, rankCell, tierOf } from "./cells";
import type { Column, FormRow } from "./form";
import { PENDING, TAB_NAMES } from "./headings";
import { commonNotes, cycleCaption, titled } from "./notes";
import { officialForm } from "./official-form";
import { remarksOf } from "./remarks";
import { inRankOrder, type AnnualResult, type AssessedPlatform } from "./result";
import type { ReportSheet } from "./sheet";

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

/** @returns 年度排名: the platforms by their total (Art. 10), ties sharing a rank, 待定 ones last. */
export function rankingSheet(result: AnnualResult, say: Say): ReportSheet {
  return officialForm({
    kind: "ranking",
    name: TAB_NAMES.ranking,
    annex: 2,
    title: titled("武汉市工业智能化改造咨询诊断服务平台年度考核排名表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: COLUMNS,
    rows: inRankOrder(result.platforms).map((platform) => rankingRow(result, platform, say)),
    notes: commonNotes(result, ARTICLES, say),
  });
}

function rankingRow(result: AnnualResult, platform: AssessedPlatform, say: Say): FormRow {
  const { scorecard } = platform;
  const cells = [
    rankCell(platform),
    platform.name,
    platform.company,
    decimalCell(scorecard.base),
    decimalCell(scorecard.bonus),
    decimalCell(scorecard.total),
    tierOf(result.edition, scorecard.tier)?.name ?? PENDING,
    remarksOf(result, platform, say),
  ];
  return { cells, fills: fillsOf(cells, TIER_COLUMN, scorecard.tier) };
}
