import { message, type Say } from "../../regulation/message";
import { derivedCell } from "../cells";
import type { Column } from "../form/form";
import { allocationWords, needWords } from "../formulas/allocation-words";
import { alike } from "../formulas/saying";
import { TAB_NAMES } from "../headings";
import { blankFills, openFills, tierFills } from "../form/live-fills";
import { cycleCaption, liveNotes } from "../notes";
import { officialForm } from "../form/official-form";
import { titled } from "../provisional";
import type { AnnualResult } from "../result";
import { rewardPlaces } from "./reward-places";
import { rewardRows } from "./reward-rows";
import type { Derived, ReportSheet } from "../sheet";

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

/**
 * @returns 奖励分配: cap, coefficient and amount of every platform, the sum, the budget, what is left, and the unit of "321"
 * (Art. 9–11). The budget is what is typed here; the platforms and their tiers follow from 年度评分汇总.
 */
export function rewardSheet(result: AnnualResult, say: Say): ReportSheet {
  const rows = rewardRows(result, say);
  const sheet = officialForm({
    kind: "reward",
    name: TAB_NAMES.reward,
    annex: 3,
    title: titled("武汉市工业智能化改造咨询诊断服务平台奖励分配表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：万元、分",
    columns: COLUMNS,
    rows,
    notes: [...allocationNotes(result, say), ...liveNotes(result, result.edition.reward.articles, say)],
  });
  const all = { row: sheet.frozenRows, column: 0, rows: rows.length, columns: COLUMNS.length };
  const tiers = { ...all, column: TIER_COLUMN, columns: 1, rows: result.platforms.length };
  const budget = { row: rewardPlaces(result).budget - 1, column: AMOUNT_COLUMN, rows: 1, columns: 1 };
  const prompt = { title: say(message("report.input.title")), text: say(message("report.input.budget")) };
  return {
    ...sheet,
    conditionals: [...tierFills(tiers, result.edition.tiers), ...openFills(all), ...blankFills(budget)],
    inputs: [{ area: budget, takes: "amount", prompt }],
  };
}

/** How the amounts came about, and what it would take to pay every cap; without a budget, what is missing and how to give it. */
function allocationNotes(result: AnnualResult, say: Say): Derived[] {
  const { allocation, edition } = result;
  const { named } = rewardPlaces(result);
  const arithmetic = allocation === null ? message("report.budgetMissing") : message("report.allocation", { arithmetic: allocation.arithmetic });
  const need = allocation === null ? "" : say(message("report.needAtCap", { need: allocation.needAtCapWan.toFixed(2), budget: allocation.budgetWan.toFixed(2) }));
  return [derivedCell(say(arithmetic), alike(`=${allocationWords(edition, say)}`), named), derivedCell(need, alike(`=${needWords(edition, say)}`), named)];
}
