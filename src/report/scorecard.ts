import { articleName } from "../regulation/citation";
import { message, type Say } from "../regulation/message";
import type { ItemScore } from "../regulation/scorecard";
import { decimalCell, fillsOf, tierOf } from "./cells";
import { factInWords } from "./fact-in-words";
import type { Column, FormRow } from "./form";
import { MISSING, PENDING, TAB_NAMES } from "./headings";
import { leadTo, type PlatformPlaces } from "./listed-sheet";
import { basisNotes, cycleCaption, validityNotes } from "./notes";
import { officialForm } from "./official-form";
import { pendingRemark } from "./remarks";
import { isPending, type AnnualResult, type AssessedPlatform } from "./result";
import type { RowsBehind } from "./rows-behind";
import { scorecardNames } from "./scorecard-names";
import type { ReportSheet } from "./sheet";
import { lineInWords } from "./tier-line";

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
/** Where the tier's word stands. */
const FACT_COLUMN = 4;
const LABEL = { column: 0, columns: 3 };

/** What stands behind a platform's score, to lead to. */
export interface ScorecardLists {
  readonly rows: RowsBehind;
  readonly findings: PlatformPlaces;
}

/**
 * @returns 评分卡 of every platform, in the annex's own form: each row of the annex word for word, what the platform did, its
 * points, the arithmetic and the article, and how many of the bureau's rows were counted and left out, which a click leads to
 */
export function scorecardSheets(result: AnnualResult, lists: ScorecardLists, say: Say): ReportSheet[] {
  const names = scorecardNames(result.platforms.map(({ name }) => name), TAB_NAMES.scorecard);
  return result.platforms.map((platform, index) =>
    officialForm({
      kind: "scorecard",
      key: platform.name,
      name: names[index] ?? TAB_NAMES.scorecard,
      annex: `5-${index + 1}`,
      title: say(message(isPending(platform) ? "report.scorecard.provisionalTitle" : "report.scorecard.title")),
      caption: "",
      unit: "单位：分",
      lead: [leadOf(platform, say), cycleCaption(result, say)],
      columns: COLUMNS,
      rows: [...platform.scorecard.items.map((score) => itemRow(result, score, platform, lists, say)), totalRow(result, platform, lists, say), tierRow(result, platform, say)],
      notes: [...warningNotes(platform, say), ...validityNotes(result, say), ...basisNotes(result, ARTICLES, say)],
      orientation: "portrait",
      onePage: true,
      foot: ["专家组成员（签字）：", "组长（签字）：", "日期：    年  月  日"],
    }),
  );
}

function leadOf({ name, company }: AssessedPlatform, say: Say): string {
  return say(company === null ? message("report.scorecard.platform", { name }) : message("report.scorecard.platformOf", { name, company }));
}

function itemRow({ edition }: AnnualResult, { item, score, arithmetic }: ItemScore, { name, facts }: AssessedPlatform, { rows }: ScorecardLists, say: Say): FormRow {
  const cells = [
    item.group,
    { count: item.row },
    edition.annex[item.key],
    { count: item.max },
    say(factInWords(item, facts)),
    decimalCell(score, MISSING),
    say(message("report.scorecard.basis", { arithmetic, article: articleName(item.article) })),
    rows(name, item.key),
  ];
  return { cells, fills: fillsOf(cells, FACT_COLUMN, null) };
}

function totalRow({ edition }: AnnualResult, platform: AssessedPlatform, { findings }: ScorecardLists, say: Say): FormRow {
  const { base, bonus, total } = platform.scorecard;
  const sums = base === null || bonus === null ? pendingRemark(platform, say) : say(message("report.scorecard.sums", { base: base.toFixed(2), bonus: bonus.toFixed(2) }));
  const max = edition.items.reduce((sum, item) => sum + item.max, 0);
  const cells = ["总计", null, null, { count: max }, sums, decimalCell(total), say(message("report.scorecard.total")), leadTo(findings, platform.name, say, "report.scorecard.findings")];
  return { cells, span: LABEL, bold: true, fills: fillsOf(cells, FACT_COLUMN, null) };
}

function tierRow(result: AnnualResult, platform: AssessedPlatform, say: Say): FormRow {
  const { scorecard, rank } = platform;
  const tier = tierOf(result.edition, scorecard.tier);
  const place = rank === null ? "—" : say(message("report.scorecard.rank", { rank }));
  const basis = tier === null ? null : say(message("report.scorecard.tier", { line: lineInWords(result.edition, tier), article: articleName(tier.article) }));
  const cells = ["等次及名次", null, null, null, tier?.name ?? PENDING, place, basis, null];
  return { cells, span: LABEL, bold: true, fills: fillsOf(cells, FACT_COLUMN, scorecard.tier) };
}

function warningNotes({ scorecard }: AssessedPlatform, say: Say): string[] {
  return scorecard.warnings.map((warning) => say(message("report.scorecard.warning", { warning })));
}
