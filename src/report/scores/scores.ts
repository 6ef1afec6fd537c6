import { message, type Say } from "../../regulation/message";
import type { FormRow } from "../form/form";
import { scoresLayout, type ScoresColumn } from "../formulas/scores-layout";
import { MISSING, PENDING, TAB_NAMES } from "../headings";
import { leadTo, type PlatformPlaces } from "../evidence/listed-sheet";
import { blankFills, openFills, tierFills } from "../form/live-fills";
import { cycleCaption, liveNotes } from "../notes";
import type { InSteps } from "../in-steps";
import { officialFormInSteps } from "../form/official-form";
import { titled } from "../provisional";
import { remarkCell } from "../remark-cell";
import type { AnnualResult } from "../result";
import { isTierLive, SCORES_CELLS, type ScoresLine } from "./scores-cells";
import { scoresColumn } from "./scores-columns";
import { scoresInputs, type AreaOf } from "./scores-inputs";
import type { ConditionalFill, ReportSheet, ReportValue } from "../sheet";

const ARTICLES = ["6", "7", "11"];

/** The lists that each platform's line leads to. */
export interface ListsBehind {
  readonly trace: PlatformPlaces;
  readonly findings: PlatformPlaces;
}

/**
 * @returns 年度评分汇总: every platform's facts beside the scores of the eleven items, their sums, tier and rank, in the order of
 * the bureau's sheet. The facts are what is typed; everything else follows from them, here and on the other sheets. Each line
 * leads to the platform's rows in 计分依据 and 数据体检. In steps: a line has dozens of formulas in two forms.
 */
export function* scoresSheet(result: AnnualResult, lists: ListsBehind, say: Say): InSteps<ReportSheet> {
  const layout = scoresLayout(result);
  const rows: FormRow[] = [];
  for (const [index, platform] of result.platforms.entries()) {
    rows.push(scoresRow({ result, layout, platform, index }, lists, say));
    yield null;
  }
  const sheet = yield* officialFormInSteps({
    kind: "scores",
    name: TAB_NAMES.scores,
    annex: 1,
    title: titled("武汉市工业智能化改造咨询诊断服务平台年度评分汇总表", result, say),
    caption: cycleCaption(result, say),
    unit: "单位：分",
    columns: layout.columns.map((column) => scoresColumn(column, say)),
    rows,
    notes: [...inputNotes(result, say), say(message("report.missingIsNotZero", { missing: MISSING, pending: PENDING })), ...liveNotes(result, ARTICLES, say)],
  });
  const areaOf = areasOf(layout.columns, sheet.frozenRows, result.platforms.length);
  return { ...sheet, conditionals: fills(result, layout.columns, areaOf), inputs: scoresInputs(layout.columns, areaOf, say) };
}

function scoresRow(line: ScoresLine, lists: ListsBehind, say: Say): FormRow {
  return { cells: line.layout.columns.map((column) => cellIn(column, line, lists, say)) };
}

function cellIn(column: ScoresColumn, line: ScoresLine, lists: ListsBehind, say: Say): ReportValue {
  const { platform, index } = line;
  switch (column.kind) {
    case "number":
      return { count: index + 1 };
    case "name":
      return platform.name;
    case "company":
      return platform.company;
    case "trace":
    case "findings":
      return leadTo(lists[column.kind], platform.name, say);
    case "fact":
      return SCORES_CELLS.fact(line, column);
    case "score":
      return SCORES_CELLS.score(line, column);
    case "remark":
      return remarkCell(line, say);
    default:
      return SCORES_CELLS[column.kind](line);
  }
}

function areasOf(columns: readonly ScoresColumn[], row: number, rows: number): AreaOf {
  return (first, last = first) => ({ row, column: first, rows, columns: Math.min(last, columns.length - 1) - first + 1 });
}

function fills({ edition }: AnnualResult, columns: readonly ScoresColumn[], areaOf: AreaOf): ConditionalFill[] {
  const at = (kind: ScoresColumn["kind"]): number => columns.findIndex((column) => column.kind === kind);
  const facts = columns.flatMap(({ kind }, index) => (kind === "fact" ? [index] : []));
  const first = facts[0] ?? 0;
  return [...tierFills(areaOf(at("tier")), edition.tiers), ...openFills(areaOf(first, at("rank"))), ...blankFills(areaOf(first, at("rank")))];
}

function inputNotes(result: AnnualResult, say: Say): string[] {
  const what = [say(message("report.live", { missing: MISSING }))];
  return isTierLive(result) ? what : [...what, say(message("report.tierNotLive"))];
}
