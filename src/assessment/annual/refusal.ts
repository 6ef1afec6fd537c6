import type { FactsReading } from "../../ledger/read-facts";
import type { SheetGrid } from "../../ledger/sheet";
import { FACT_KEYS } from "../../regulation/facts";
import { listed, message, type Message, type MessageValue } from "../../regulation/message";
import { AssessmentError } from "../assessment-error";
import { sheetNames } from "./sheet-names";

/** A message names at most so many reasons. */
const REASONS_NAMED = 3;

/**
 * @throws AssessmentError when nothing can be scored: neither ledgers nor a summary form (or more than one of them), or no
 * platform has a readable fact
 */
export function refuseNothing(reading: FactsReading, sheets: readonly SheetGrid[]): void {
  const refusal = refusalOf(reading, sheets);
  if (refusal !== null) throw new AssessmentError(refusal);
}

/** @returns why nothing can be scored, what was looked at and what to do; null when something can. */
export function refusalOf(reading: FactsReading, sheets: readonly SheetGrid[]): Message | null {
  const { from, platforms } = reading;
  if (platforms.some(({ facts }) => FACT_KEYS.some((key) => facts[key] !== null))) return null;
  const told = { sheets: sheetNames(sheets), why: reasons(reading) };
  if (from === null) return message("assessment.noSummary", told);
  const { found } = reading.summary;
  if (from === "ledgers" || found === null) return message("assessment.nothingCounted", told);
  return message("assessment.nothingReadable", { ...told, sheet: found.sheet, row: found.dataRow + 1 });
}

/** What stands against the tables that were looked at; of ledgers several things may, of the summary form the first. */
function reasons({ from, findings, ledgers }: FactsReading): MessageValue {
  const all = from === null ? [...findings, ...ledgers.findings.filter(({ problem }) => isAboutTables(problem.key))] : findings;
  const errors = all.filter(({ severity }) => severity === "error");
  const named = (errors.length > 0 ? errors : all).slice(0, from === "ledgers" ? REASONS_NAMED : 1);
  const asked = from === null ? errors.filter(({ problem }) => isAboutTables(problem.key)).slice(0, REASONS_NAMED) : [];
  const told = asked.length > 0 ? asked : named;
  if (told.length === 0) return "";
  return message("assessment.because", { why: listed(told.flatMap(({ problem, suggestion }) => [problem, suggestion]), "assessment.sentences") });
}

/** Two tables that could be one ledger, or a table that could be two: that is why none was found. */
function isAboutTables(key: string): boolean {
  return ["ledger.severalLedgers", "ledger.kindDisputed", "ledger.mappedSheetMissing", "ledger.mappedTableMissing", "ledger.mappedNameMissing"].includes(key);
}
