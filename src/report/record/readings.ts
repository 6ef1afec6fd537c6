import { articleName } from "../../regulation/citation";
import { chosenReading, type Reading } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import type { Column, FormRow } from "../form/form";
import { TAB_NAMES } from "../headings";
import { chineseDate, cycleCaption, validityNotes } from "../notes";
import { officialForm } from "../form/official-form";
import type { AnnualResult } from "../result";
import type { ReportSheet } from "../sheet";

const COLUMNS: readonly Column[] = [
  { heading: "序号", look: "count" },
  { heading: "口径", look: "text", widest: 18 },
  { heading: "条文未明确或前后不一致之处", look: "text", widest: 32 },
  { heading: "采用的口径", look: "text", widest: 34 },
  { heading: "是否默认", look: "word" },
  { heading: "其他可采用的口径", look: "text", widest: 44 },
  { heading: "条款", look: "text", widest: 24 },
];
const DEFAULT_COLUMN = 4;
/** What was decided against the default is what the reader looks for. */
const CHOSEN_FILL = "#FFF2CC";

/**
 * @returns 口径说明: the edition and its validity (Art. 13), and for every place where its text is silent or contradicts itself
 * the reading taken, whether it is the default, and the others that may be taken
 */
export function readingsSheet(result: AnnualResult, say: Say): ReportSheet {
  const { edition } = result;
  return officialForm({
    kind: "readings",
    name: TAB_NAMES.readings,
    annex: 8,
    title: "武汉市工业智能化改造咨询诊断服务平台考核口径说明",
    caption: cycleCaption(result, say),
    unit: say(message("report.readingsCount", { count: edition.readings.length })),
    lead: [editionLine(result, say), validityLine(result, say)],
    columns: COLUMNS,
    rows: edition.readings.map((reading) => readingRow(result, reading, say)),
    notes: [say(message("report.aboutReadings")), ...validityNotes(result, say)],
  });
}

function editionLine({ edition }: AnnualResult, say: Say): string {
  const { title, documentNumber: document, validFrom, validTo } = edition;
  const articles = edition.articles.filter(({ id }) => !id.includes("(")).length;
  return say(message("report.edition", { title, document, articles, items: edition.items.length, from: chineseDate(validFrom), to: chineseDate(validTo) }));
}

function validityLine({ cycle, validity }: AnnualResult, say: Say): string {
  if (cycle === null) return say(message("report.cycleNotStated"));
  const values = { from: chineseDate(cycle.from), to: chineseDate(cycle.to) };
  return say(message(validity === null ? "report.cycleValid" : "report.cycleInvalid", values));
}

function readingRow({ edition }: AnnualResult, reading: Reading, say: Say): FormRow {
  const { number, name, question, articles, default: standard, others } = reading;
  const chosen = chosenReading(edition, reading);
  const isDefault = chosen === standard;
  const rest = [standard, ...others].filter((choice) => choice !== chosen);
  const marked = rest.map((choice) => say(message(choice === standard ? "report.defaultChoice" : "report.otherChoice", { choice: choice.text })));
  return {
    cells: [
      { count: number },
      name,
      question,
      chosen.text,
      say(message(isDefault ? "report.isDefault" : "report.isChosen")),
      marked.join("\n"),
      articles.length === 0 ? say(message("report.annexAlone")) : articles.map(articleName).join("、"),
    ],
    fills: isDefault ? [] : [{ column: DEFAULT_COLUMN, fill: CHOSEN_FILL }, { column: DEFAULT_COLUMN - 1, fill: CHOSEN_FILL }],
  };
}
