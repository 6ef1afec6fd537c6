import type { Item } from "../regulation/edition";
import { message, type Say } from "../regulation/message";
import { decimalCell, fillsOf, tierOf } from "./cells";
import type { Column, FormRow } from "./form";
import { MISSING, PENDING, TAB_NAMES } from "./headings";
import { leadTo, type PlatformPlaces } from "./listed-sheet";
import { commonNotes, cycleCaption, titled } from "./notes";
import { officialForm } from "./official-form";
import { remarksOf } from "./remarks";
import type { AnnualResult, AssessedPlatform } from "./result";
import type { ReportSheet } from "./sheet";

const ARTICLES = ["6", "7", "11"];

/** The lists that each platform's line leads to. */
export interface ListsBehind {
  readonly trace: PlatformPlaces;
  readonly findings: PlatformPlaces;
}

/**
 * @returns 年度评分汇总: every platform's eleven items, their sums and the tier, in the order of the bureau's sheet; each line
 * leads to the platform's rows in 计分依据 and 数据体检
 */
export function scoresSheet(result: AnnualResult, lists: ListsBehind, say: Say): ReportSheet {
  return officialForm({
    kind: "scores",
    name: TAB_NAMES.scores,
    annex: 1,
    title: titled("武汉市工业智能化改造咨询诊断服务平台年度评分汇总表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: scoreColumns(result.edition.items, say),
    rows: result.platforms.map((platform, index) => scoreRow({ result, lists, platform, number: index + 1 }, say)),
    notes: [...missingNote(result, say), ...commonNotes(result, ARTICLES, say)],
  });
}

function scoreColumns(items: readonly Item[], say: Say): Column[] {
  return [
    { heading: "序号", look: "count" },
    { heading: "平台名称", look: "text" },
    ...items.map(({ key, group, max }): Column => {
      const heading = say(message("report.itemHeading", { item: message(`regulation.item.${key}`), max }));
      return { heading, group, look: "score" };
    }),
    { heading: "基本分", look: "score" },
    { heading: "附加分", look: "score" },
    { heading: "总分", look: "score" },
    { heading: "等次", look: "word" },
    { heading: "备注", look: "text" },
    { heading: "计分\n依据", look: "link", widest: 9 },
    { heading: "数据\n体检", look: "link", widest: 9 },
  ];
}

interface ScoreLine {
  readonly result: AnnualResult;
  readonly lists: ListsBehind;
  readonly platform: AssessedPlatform;
  readonly number: number;
}

function scoreRow({ result, lists, platform, number }: ScoreLine, say: Say): FormRow {
  const { scorecard } = platform;
  const cells = [
    { count: number },
    platform.name,
    ...scorecard.items.map(({ score }) => decimalCell(score, MISSING)),
    decimalCell(scorecard.base),
    decimalCell(scorecard.bonus),
    decimalCell(scorecard.total),
    tierOf(result.edition, scorecard.tier)?.name ?? PENDING,
    remarksOf(result, platform, say),
    leadTo(lists.trace, platform.name, say),
    leadTo(lists.findings, platform.name, say),
  ];
  return { cells, fills: fillsOf(cells, cells.length - 4, scorecard.tier) };
}

function missingNote({ platforms }: AnnualResult, say: Say): string[] {
  const missing = platforms.some(({ scorecard }) => scorecard.items.some(({ score }) => score === null));
  return missing ? [say(message("report.missingIsNotZero", { missing: MISSING, pending: PENDING }))] : [];
}
