import { message, type Say } from "../../regulation/message";
import type { Column, FormRow } from "../form/form";
import { TAB_NAMES } from "../headings";
import { mapInSteps, type InSteps } from "../in-steps";
import { listedRows, placesOf, type ListedSheet } from "./listed-sheet";
import { commonNotes, cycleCaption } from "../notes";
import { officialFormInSteps } from "../form/official-form";
import type { AnnualResult, ReportedFinding } from "../result";

const ARTICLES = ["6", "7"];
const COLUMNS: readonly Column[] = [
  { heading: "序号", look: "count" },
  { heading: "严重程度", look: "word" },
  { heading: "平台名称", look: "text", widest: 16 },
  { heading: "工作表", look: "text", widest: 16 },
  { heading: "单元格", look: "link", widest: 12 },
  { heading: "原值", look: "text", widest: 18 },
  { heading: "建议值", look: "text", widest: 30 },
  { heading: "问题", look: "text", widest: 36 },
  { heading: "处理", look: "text", widest: 20 },
];
const SEVERITY_COLUMN = 1;
const SEVERITIES = {
  error: { word: "待核", fill: "#F8CBAD", order: 0 },
  warning: { word: "提醒", fill: "#FFF2CC", order: 1 },
  notice: { word: "备案", fill: "#EDEDED", order: 2 },
} as const;

/** A cell of the bureau's may hold 32,767 characters; the list shows its beginning, and says that it goes on. */
const LONGEST_SHOWN = 500;

/** From so many rows on, the list is for looking things up in: rows of one line, with filters. */
const LONG_LIST = 500;

/**
 * @returns 数据体检: every finding with its cell, which a click leads to, what stands there, what is suggested and what was
 * done about it
 */
export function* findingsSheet(result: AnnualResult, findings: readonly ReportedFinding[], say: Say): InSteps<ListedSheet> {
  const ordered = [...findings].sort((a, b) => SEVERITIES[a.severity].order - SEVERITIES[b.severity].order);
  const { rows, left } = listedRows(ordered, ({ severity }) => severity !== "error");
  const cut = left === 0 ? [] : [say(message("report.findingsCut", { listed: rows.length, left }))];
  const sheet = yield* officialFormInSteps({
    kind: "findings",
    name: TAB_NAMES.findings,
    annex: 7,
    title: "武汉市工业智能化改造咨询诊断服务平台数据体检表",
    caption: cycleCaption(result, say),
    unit: "单位：条",
    columns: COLUMNS,
    rows: rows.length > 0 ? yield* mapInSteps(rows, (finding, index) => findingRow(finding, index + 1, say)) : [noFindings(say)],
    notes: [...cut, say(message("report.severities")), ...commonNotes(result, ARTICLES, say)],
    list: rows.length > LONG_LIST,
  });
  return { kind: "findings", sheet, places: yield* placesOf(rows, sheet.frozenRows) };
}

function findingRow(finding: ReportedFinding, number: number, say: Say): FormRow {
  const { severity, platform, sheet, cell, found, suggestion, problem } = finding;
  const place = [shortened(platform ?? "", say), shortened(sheet, say), cell === "" ? null : { text: cell, to: { sheet, cell } }];
  const texts = [found, say(suggestion), say(problem), treatment(finding, say)];
  return {
    cells: [{ count: number }, SEVERITIES[severity].word, ...place, ...texts.map((text) => shortened(text, say))],
    fills: [{ column: SEVERITY_COLUMN, fill: SEVERITIES[severity].fill }],
  };
}

/** What the run did about it; a remark on the whole, such as that the result is provisional, stands on the sheets. */
function treatment({ severity, cell }: ReportedFinding, say: Say): string {
  const noted = severity === "warning" && cell === "";
  return say(message(noted ? "report.treated.noted" : `report.treated.${severity}`));
}

function noFindings(say: Say): FormRow {
  return {
    cells: COLUMNS.map((_, column) => (column === 0 ? say(message("report.noFindings")) : null)),
    span: { column: 0, columns: COLUMNS.length },
  };
}

function shortened(text: string, say: Say): string | null {
  if (text === "") return null;
  // No text has more characters than units of UTF-16.
  if (text.length <= LONGEST_SHOWN) return text;
  const characters = [...text];
  if (characters.length <= LONGEST_SHOWN) return text;
  const beginning = characters.slice(0, LONGEST_SHOWN).join("");
  return say(message("report.shortened", { beginning, length: characters.length }));
}
