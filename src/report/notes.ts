import { articleName } from "../regulation/citation";
import { chosenReading, type Edition, type Reading } from "../regulation/edition";
import { message, type Say } from "../regulation/message";
import type { FormText } from "./form/form";
import { TAB_NAMES } from "./headings";
import { provisionalNote } from "./provisional";
import { isWritten, pendingPlatforms, type AnnualResult } from "./result";

/** Readings are gathered into paragraphs of about this many characters, each a row of its own. */
const PARAGRAPH = 260;

/** @returns "2021-03-07" as "2021年3月7日". */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** @returns the line under a title: the cycle, and "有效期外，参照执行" where it lies outside the edition's validity. */
export function cycleCaption({ cycle, validity }: AnnualResult, say: Say): string {
  if (cycle === null) return say(message("report.cycleUnstated"));
  const stated = message("report.cycle", { from: chineseDate(cycle.from), to: chineseDate(cycle.to) });
  return say(validity === null ? stated : message("report.cycleOutside", { cycle: stated }));
}

/** @returns in full why the cycle lies outside the edition's validity; nothing when it does not. */
export function validityNotes({ validity }: AnnualResult, say: Say): string[] {
  return validity === null ? [] : [say(validity)];
}

/** @returns in words that ranking and reward are provisional, and because of whom; nothing when they are final. */
function provisionalNotes({ platforms }: AnnualResult, say: Say): string[] {
  const names = pendingPlatforms(platforms).map(({ name }) => name);
  return names.length === 0 ? [] : [say(message("report.provisional", { count: names.length, names: names.join("、") }))];
}

/** @returns what is to be said below a table that follows from 年度评分汇总: whether it is provisional, the validity and the basis. */
export function liveNotes(result: AnnualResult, articles: readonly string[], say: Say): FormText[] {
  return [provisionalNote(result, say), ...validityNotes(result, say), ...basisNotes(result, articles, say)];
}

/** @returns the same below a list that says what there was when it was made. */
export function commonNotes(result: AnnualResult, articles: readonly string[], say: Say): string[] {
  return [...provisionalNotes(result, say), ...validityNotes(result, say), ...basisNotes(result, articles, say)];
}

/** @returns the edition and the articles that a sheet rests on, and the reading taken where the text is not clear. */
export function basisNotes(result: AnnualResult, articles: readonly string[], say: Say): string[] {
  const { edition } = result;
  const basis = say(
    message("report.basis", {
      title: edition.title,
      document: edition.documentNumber,
      articles: articles.map(articleName).join("、"),
    }),
  );
  return isWritten(result, "readings") ? [basis + chosenNote(edition, say)] : [basis, ...readingNotes(edition, say)];
}

/** Where 口径说明 says them all: what was chosen against the defaults, each with its article, and where the others are. */
function chosenNote(edition: Edition, say: Say): string {
  const { readings } = edition;
  const chosen = readings.filter((reading) => chosenReading(edition, reading) !== reading.default);
  const values = { count: readings.length, chosen: chosen.length, others: readings.length - chosen.length, sheet: TAB_NAMES.readings };
  if (chosen.length === 0) return say(message("report.allDefault", values));
  const said = chosen.map((reading) => readingNote(edition, reading, say)).join("");
  return say(message("report.someChosen", { ...values, readings: said }));
}

/** Where there is no 口径说明, every sheet says them all. */
function readingNotes(edition: Edition, say: Say): string[] {
  const { readings } = edition;
  if (readings.length === 0) return [];
  const [first = "", ...rest] = paragraphs(readings.map((reading) => readingNote(edition, reading, say)));
  const key = isByDefault(edition) ? "report.readings" : "report.readingsChosen";
  return [say(message(key, { readings: first })), ...rest];
}

function isByDefault(edition: Edition): boolean {
  return edition.readings.every((reading) => chosenReading(edition, reading) === reading.default);
}

/** One that is not the default is marked: the reader looks for what was decided. */
function readingNote(edition: Edition, reading: Reading, say: Say): string {
  const { name, articles } = reading;
  const chosen = chosenReading(edition, reading);
  const choice = chosen === reading.default ? chosen.text : message("report.notDefault", { choice: chosen.text });
  const values = { name, choice, articles: articles.map(articleName).join("、") };
  return say(message(articles.length === 0 ? "report.readingOfAnnex" : "report.reading", values));
}

/** @returns the sentences joined, a new paragraph before one that would make the last too long. */
function paragraphs(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((done, sentence) => {
    const last = done[done.length - 1];
    if (last === undefined || last.length + sentence.length > PARAGRAPH) return [...done, sentence];
    return [...done.slice(0, -1), last + sentence];
  }, []);
}
