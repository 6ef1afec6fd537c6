import { message, type Say } from "../regulation/message";
import { decimalCell, fillsOf, rankCell, tierOf } from "./cells";
import type { Column, FormRow } from "./form";
import { PENDING_FILL } from "./form-style";
import { MISSING, PENDING, TAB_NAMES } from "./headings";
import { commonNotes, cycleCaption, titled } from "./notes";
import { officialForm } from "./official-form";
import { inRankOrder, type AnnualResult, type AssessedPlatform } from "./result";
import type { ReportSheet, ReportValue } from "./sheet";

const COLUMNS: readonly Column[] = [
  { heading: "名次", look: "count" },
  { heading: "平台名称", look: "text", widest: 40 },
  { heading: "考核得分", look: "score" },
  { heading: "等次", look: "word" },
  { heading: "上限（万元）", look: "money" },
  { heading: "系数", look: "count" },
  { heading: "拟奖励金额（万元）", look: "money" },
];
const TIER_COLUMN = 3;
const AMOUNT_COLUMN = 6;

/** @returns 奖励分配: cap, coefficient and amount of every platform, the sum, the budget and what is left (Art. 9–11). */
export function rewardSheet(result: AnnualResult, say: Say): ReportSheet {
  return officialForm({
    kind: "reward",
    name: TAB_NAMES.reward,
    annex: 3,
    title: titled("武汉市工业智能化改造咨询诊断服务平台奖励分配表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：万元、分",
    columns: COLUMNS,
    rows: [...inRankOrder(result.platforms).map((platform) => rewardRow(result, platform)), ...sumRows(result)],
    notes: [...allocationNotes(result, say), ...commonNotes(result, result.edition.reward.articles, say)],
  });
}

function rewardRow(result: AnnualResult, platform: AssessedPlatform): FormRow {
  const { name, scorecard, awardWan } = platform;
  const tier = tierOf(result.edition, scorecard.tier);
  const cells = [
    rankCell(platform),
    name,
    decimalCell(scorecard.total),
    tier?.name ?? PENDING,
    tier ? { decimal: tier.capWan } : PENDING,
    tier ? { count: tier.weight } : PENDING,
    decimalCell(awardWan),
  ];
  return { cells, fills: fillsOf(cells, TIER_COLUMN, scorecard.tier) };
}

function sumRows({ allocation }: AnnualResult): FormRow[] {
  return [
    sumRow("合计", decimalCell(allocation?.paidWan ?? null)),
    sumRow("年度预算", decimalCell(allocation?.budgetWan ?? null, MISSING)),
    sumRow("结余", decimalCell(allocation?.leftWan ?? null)),
  ];
}

function sumRow(label: string, amount: ReportValue): FormRow {
  return {
    cells: [label, null, null, null, null, null, amount],
    span: { column: 0, columns: AMOUNT_COLUMN },
    bold: true,
    fills: typeof amount === "string" ? [{ column: AMOUNT_COLUMN, fill: PENDING_FILL }] : [],
  };
}

/** How the unit of "321" came about; without a budget, what is missing and how to give it. */
function allocationNotes({ allocation }: AnnualResult, say: Say): string[] {
  if (allocation === null) return [say(message("report.budgetMissing"))];
  return [
    say(message("report.allocation", { arithmetic: allocation.arithmetic })),
    say(message("report.needAtCap", { need: allocation.needAtCapWan.toFixed(2), budget: allocation.budgetWan.toFixed(2) })),
  ];
}
