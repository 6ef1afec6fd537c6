import { cellOf, type LedgerRow } from "../counting/ledger-table";
import type { LedgerRole } from "../ledgers/definition";
import type { CellValue } from "../sheet";
import { readDate, type DateSystem } from "../values/date";
import { readMonth } from "../values/month";
import type { TablePeriod } from "./description";

/** The columns that say when, the surest first. */
const WHEN: readonly LedgerRole[] = ["confirmDate", "date", "month", "from"];

/** @returns the first and the last day that the entries tell; null when none tells one surely. */
export function periodOf(entries: readonly LedgerRow[], columns: ReadonlyMap<LedgerRole, number>, system: DateSystem): TablePeriod | null {
  const role = WHEN.find((candidate) => columns.has(candidate));
  if (role === undefined) return null;
  const last = role === "from" && columns.has("to") ? "to" : role;
  let [from, to] = ["", ""];
  for (const row of entries) {
    const [first, final] = [whenOf(role, cellOf(row, role), system), whenOf(last, cellOf(row, last), system)];
    if (first !== null && (from === "" || first < from)) from = first;
    if (final !== null && final > to) to = final;
  }
  return from === "" || to === "" ? null : { from, to };
}

function whenOf(role: LedgerRole, value: CellValue, system: DateSystem): string | null {
  if (role === "month") {
    const month = readMonth(value, system);
    return month.kind === "month" ? month.month : null;
  }
  const date = readDate(value, system);
  return date.kind === "date" ? date.date : null;
}
