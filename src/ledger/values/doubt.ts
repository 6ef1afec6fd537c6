import type { AmountDoubt } from "../../regulation/amount/amount";
import type { CountDoubt } from "../../regulation/input/count";
import { message, type Message } from "../../regulation/message";
import type { CellValue } from "../sheet";
import type { CodeDoubt } from "./credit-code";
import type { DateDoubt } from "./date";
import type { MonthDoubt } from "./month";

/** Why a cell is not surely what its column asks for. */
export type DoubtReason =
  | AmountDoubt | CountDoubt | DateDoubt | MonthDoubt | CodeDoubt | RowDoubt | "notYesNo" | "notAVerdict" | "errorValue";

/** What is unsure about a row as a whole, or about its place among the others. */
export type RowDoubt =
  | "noPlatform" | "unknownPlatform" | "ambiguousPlatform" | "noCycle" | "columnMissing" | "unknownProject" | "notLinked"
  | "contested" | "sameNumberDiffers" | "sameDay" | "formUnclear" | "notDiagnosed" | "noDiagnosisDate" | "marked" | "ditto" | "severalNames" | "listedElsewhere" | "notYet";

/** A cell that cannot be read surely, and what it probably means, as text. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly suggest: string | null;
}

const ERROR_VALUE = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/u;

/** @returns whether the cell shows one of Excel's error values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_VALUE.test(value.trim());
}

/** @returns the doubt in words: `subject` is what was read, such as the fact of a platform. */
export function doubtProblem(doubt: Doubt, subject: Message): Message {
  return message(`ledger.doubt.${doubt.reason}`, { subject });
}

/** @returns what to do about the doubt, with the value suggested where there is one. */
export function doubtSuggestion(doubt: Doubt): Message {
  if (doubt.suggest === null) return message(`ledger.fix.${doubt.reason}`);
  return message("ledger.fix.suggested", { suggest: doubt.suggest, fix: message(`ledger.fix.${doubt.reason}`) });
}
