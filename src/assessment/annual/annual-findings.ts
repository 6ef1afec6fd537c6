import { findingAbout, findingAt, type Finding } from "../../ledger/finding";
import type { PlatformFacts } from "../../ledger/platform";
import type { FactsReading } from "../../ledger/read-facts";
import type { CellPlace, CellValue, SheetGrid } from "../../ledger/sheet";
import { factsOf } from "../../regulation/edition";
import { listed, message, type Message } from "../../regulation/message";
import type { ItemScore } from "../../regulation/scoring/scorecard";
import { pendingPlatforms, type AnnualResult, type AssessedPlatform } from "../../report/result";
import { sheetsRead, unreadSheets } from "./unread-sheets";

/**
 * What the assessment itself has to say, beside what was found on reading: that the result is provisional, that the cycle
 * lies outside the validity, which sheets were not read, that rows were read which a filter hides, and what the regulation warns of, each led back to the
 * cell of its fact.
 */
export function annualFindings(result: AnnualResult, reading: FactsReading, sheets: readonly SheetGrid[]): Finding[] {
  const about = sheetOfPlatforms(reading);
  return [
    ...provisional(result, about),
    ...validity(result),
    ...notRead(reading, sheets),
    ...hiddenRows(reading, sheets),
    ...result.platforms.flatMap((platform, index) => warnings(platform, reading.platforms[index], sheets, about)),
  ];
}

/** The sheet that tells of the platforms as a whole: the roster, or the summary form; "" without either. */
function sheetOfPlatforms({ from, summary, ledgers }: FactsReading): string {
  const roster = ledgers.found.find(({ kind }) => kind === "roster")?.sheet;
  return (from === "summary" ? summary.found?.sheet : (roster ?? summary.found?.sheet)) ?? "";
}

function notRead(reading: FactsReading, sheets: readonly SheetGrid[]): Finding[] {
  const suggestion = message("assessment.fix.sheetsUnread");
  return unreadSheets(reading, sheets).map((problem) => findingAbout("", { severity: "notice", problem, suggestion }));
}

function hiddenRows(reading: FactsReading, sheets: readonly SheetGrid[]): Finding[] {
  const read = sheetsRead(reading);
  return sheets.filter(({ name, rowsHidden }) => rowsHidden === true && read.has(name)).map(({ name }) =>
    findingAbout(name, {
      severity: "notice",
      problem: message("assessment.rowsHidden", { sheet: name }),
      suggestion: message("assessment.fix.rowsHidden"),
    }),
  );
}

function provisional(result: AnnualResult, summary: string): Finding[] {
  const pending = pendingPlatforms(result.platforms);
  if (pending.length === 0) return [];
  const names = listed(pending.map(({ name }) => name), "regulation.enumeration");
  const problem = message("assessment.provisional", { count: pending.length, names });
  return [findingAbout(summary, { severity: "warning", problem, suggestion: message("assessment.fix.provisional") })];
}

function validity({ validity: outside }: AnnualResult): Finding[] {
  if (outside === null) return [];
  return [findingAbout("", { severity: "warning", problem: outside, suggestion: message("assessment.fix.validity") })];
}

function warnings(
  { name, scorecard }: AssessedPlatform, facts: PlatformFacts | undefined, sheets: readonly SheetGrid[], summary: string,
): Finding[] {
  const remark = (problem: Message): Parameters<typeof findingAbout>[1] => ({
    severity: "warning",
    problem: message("assessment.warning", { platform: name, warning: problem }),
    suggestion: message("assessment.fix.warning"),
    platform: name,
  });
  const ofItems = scorecard.items.flatMap((score) => score.warnings.map((warning) => ({ score, warning })));
  const ofPlatform = scorecard.warnings.filter((warning) => !ofItems.some((known) => known.warning === warning));
  return [
    ...ofItems.map(({ score, warning }) => {
      const place = sourceOf(score, facts);
      return place === null ? findingAbout(summary, remark(warning)) : findingAt(place, valueAt(sheets, place), remark(warning));
    }),
    ...ofPlatform.map((warning) => findingAbout(summary, remark(warning))),
  ];
}

/** The cell that an item's first fact was read from. */
function sourceOf({ item }: ItemScore, facts: PlatformFacts | undefined): CellPlace | null {
  const places = factsOf(item).flatMap((fact) => facts?.sources[fact] ?? []);
  return places[0] ?? null;
}

function valueAt(sheets: readonly SheetGrid[], { sheet, row, column }: CellPlace): CellValue {
  const grid = sheets.find(({ name }) => name === sheet);
  return grid?.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";
}
