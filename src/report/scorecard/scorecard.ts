import { message, type Say } from "../../regulation/message";
import type { Column } from "../form/form";
import { TAB_NAMES } from "../headings";
import { openFills, tierFills } from "../form/live-fills";
import type { InSteps } from "../in-steps";
import { basisNotes, cycleCaption, validityNotes } from "../notes";
import { officialForm } from "../form/official-form";
import type { AnnualResult, AssessedPlatform } from "../result";
import { scorecardCells } from "./scorecard-cells";
import { scorecardNames } from "./scorecard-names";
import { scorecardRows, type ScorecardLists } from "./scorecard-rows";
import type { ReportSheet } from "../sheet";

const ARTICLES = ["6", "7", "11"];
const COLUMNS: readonly Column[] = [
  { heading: "考核\n项目", look: "heading", widest: 7, joined: true },
  { heading: "序号", look: "count", widest: 6 },
  { heading: "考核细则", look: "text", widest: 32 },
  { heading: "分值", look: "count", widest: 6 },
  { heading: "完成情况", look: "text", widest: 20 },
  { heading: "得分", look: "score" },
  { heading: "依据", look: "text", widest: 24 },
  { heading: "原始记录", look: "link", widest: 11 },
];
/** Where the tier's word stands, and beside it the scores. */
const FACT_COLUMN = 4;

/**
 * @returns in steps, 评分卡 of every platform, in the annex's own form: each row of the annex word for word, what the platform did, its
 * points, the arithmetic and the article, and how many of the bureau's rows were counted and left out, which a click leads to.
 * What was done is on 年度评分汇总; it and all that follows of it is said after the cells there.
 */
export function* scorecardSheets(result: AnnualResult, lists: ScorecardLists, say: Say): InSteps<ReportSheet[]> {
  const names = scorecardNames(result.platforms.map(({ name }) => name), TAB_NAMES.scorecard);
  const cellsOf = scorecardCells(result, say);
  const made: ReportSheet[] = [];
  for (const [index, platform] of result.platforms.entries()) {
    yield null;
    const cells = cellsOf(platform, index);
    const rows = scorecardRows(result, platform, cells, lists, say);
    const sheet = officialForm({
      kind: "scorecard",
      key: platform.name,
      name: names[index] ?? TAB_NAMES.scorecard,
      annex: `5-${index + 1}`,
      title: cells.title,
      caption: "",
      unit: "单位：分",
      lead: [leadOf(platform, say), cycleCaption(result, say)],
      columns: COLUMNS,
      rows,
      notes: [cells.warnings, ...validityNotes(result, say), ...basisNotes(result, ARTICLES, say)],
      orientation: "portrait",
      onePage: true,
      foot: ["专家组成员（签字）：", "组长（签字）：", "日期：    年  月  日"],
    });
    const area = { row: sheet.frozenRows, column: FACT_COLUMN, rows: rows.length, columns: 2 };
    made.push({ ...sheet, conditionals: [...tierFills({ ...area, row: area.row + rows.length - 1, rows: 1, columns: 1 }, result.edition.tiers), ...openFills(area)] });
  }
  return made;
}

function leadOf({ name, company }: AssessedPlatform, say: Say): string {
  return say(company === null ? message("report.scorecard.platform", { name }) : message("report.scorecard.platformOf", { name, company }));
}
