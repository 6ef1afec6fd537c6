import type { SheetGrid } from "../ledger/sheet";
import type { SummaryReading } from "../ledger/summary/reading";
import { FACT_KEYS } from "../regulation/facts";
import { listed, message, type MessageValue } from "../regulation/message";
import { AssessmentError } from "./assessment-error";

/** A message names at most so many sheets. */
const SHEETS_NAMED = 20;

/**
 * @throws AssessmentError when nothing can be scored: no summary form (or more than one), or none of its platforms has a
 * readable fact
 */
export function refuseNothing(reading: SummaryReading, sheets: readonly SheetGrid[]): void {
  const { found, platforms, findings } = reading;
  const reason = findings.find(({ severity }) => severity === "error") ?? findings[0];
  const why = reason === undefined ? [] : [reason.problem, reason.suggestion];
  if (found === null) {
    throw new AssessmentError(message("assessment.noSummary", { sheets: sheetNames(sheets), why: sentences(why) }));
  }
  const readable = platforms.some(({ facts }) => FACT_KEYS.some((key) => facts[key] !== null));
  if (!readable) {
    const values = { sheet: found.sheet, row: found.dataRow + 1, sheets: sheetNames(sheets), why: sentences(why) };
    throw new AssessmentError(message("assessment.nothingReadable", values));
  }
}

function sheetNames(sheets: readonly SheetGrid[]): MessageValue {
  if (sheets.length === 0) return message("assessment.noSheets");
  const named = sheets.slice(0, SHEETS_NAMED).map((sheet): MessageValue =>
    message(sheet.hidden ? "assessment.hiddenSheet" : "assessment.sheet", { name: sheet.name }),
  );
  const names = listed(named, "regulation.enumeration");
  return sheets.length <= SHEETS_NAMED ? names : message("assessment.andMore", { names, count: sheets.length });
}

function sentences(texts: readonly MessageValue[]): MessageValue {
  return texts.length === 0 ? "" : listed(texts, "assessment.sentences");
}
