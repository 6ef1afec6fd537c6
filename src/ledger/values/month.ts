import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import type { CellValue } from "../sheet";
import { readDate, type DateSystem } from "./date";
import { dateText, isoMonth } from "./date-text";

export type MonthDoubt = "empty" | "noYear" | "noSuchDate" | "octoberOrJanuary" | "notAMonth";

/** A month such as "2021-03", or why the cell is not surely one and which it probably means. */
export type MonthReading =
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "unsure"; readonly reason: MonthDoubt; readonly suggest: string | null };

const MONTH = /^(\d{4})(?:[-./年]|年度)?(\d{1,2})月?份?度?$/u;
/** 03/2021 */
const YEAR_LAST = /^(\d{1,2})[-./](\d{4})$/u;
const NO_YEAR = /^(\d{1,2})月份?$/u;

/** Reads a month as cells hold it: 2021-03, 2021年3月, 202103, 2021.3, or any day of it. */
export function readMonth(value: CellValue, system: DateSystem): MonthReading {
  const text = dateText(value);
  if (text === null) return unsure("notAMonth");
  if (isEmptyMark(plainText(text))) return unsure("empty");
  const match = /^\d{5}$/u.test(text) ? null : MONTH.exec(text);
  if (match !== null) return monthOf(match, value);
  const backwards = YEAR_LAST.exec(text);
  if (backwards !== null) return monthOf([text, backwards[2] ?? "", backwards[1] ?? ""], text);
  const date = readDate(value, system);
  if (date.kind === "date") return { kind: "month", month: date.date.slice(0, 7) };
  if (date.reason === "noSuchDate") return unsure("noSuchDate");
  return unsure(NO_YEAR.test(text) ? "noYear" : "notAMonth", date.suggest?.slice(0, 7) ?? null);
}

function monthOf([, year, month]: readonly string[], value: CellValue): MonthReading {
  const [y, m] = [Number(year), Number(month)];
  if (m < 1 || m > 12) return unsure("noSuchDate");
  // As a number, 2021.10 is 2021.1: October and January look alike.
  if (typeof value === "number" && m === 1 && !Number.isInteger(value)) return unsure("octoberOrJanuary");
  return { kind: "month", month: isoMonth(y, m) };
}

function unsure(reason: MonthDoubt, suggest: string | null = null): MonthReading {
  return { kind: "unsure", reason, suggest };
}
