import { message } from "../../regulation/message";
import type { Cycle } from "../cycle";
import { findingAt, type Finding } from "../finding";
import type { LedgerRole } from "../ledgers/definition";
import { readDate, type DateReading, type DateSystem } from "../values/date";
import { doubtProblem, doubtSuggestion } from "../values/doubt";
import { foldText, isBlank } from "../values/fold";
import { nameKey, normaliseName } from "../values/name";
import { cellOf, placeOf, type LedgerRow } from "./ledger-table";

/** The service dates that the roster states, by the platform's name. */
export interface ServiceDates {
  readonly cycles: ReadonlyMap<string, Cycle>;
  readonly findings: readonly Finding[];
}

/** Reads 服务起 and 服务止, or both in one cell such as 2021-03-07至2022-03-06. */
export function serviceDates(rows: readonly LedgerRow[], nameColumn: number, system: DateSystem): ServiceDates {
  const cycles = new Map<string, Cycle>();
  const undecided = new Set<string>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const name = normaliseName(row.values[nameColumn] ?? "");
    const cycle = cycleOf(row, name, system, findings);
    if (cycle === null || undecided.has(nameKey(name))) continue;
    const known = cycles.get(nameKey(name));
    if (known === undefined) cycles.set(nameKey(name), cycle);
    else if (known.from !== cycle.from || known.to !== cycle.to) {
      undecided.add(nameKey(name));
      cycles.delete(nameKey(name));
      findings.push(remark(row, "from", name, "ledger.datesDiffer", "ledger.fix.datesDiffer"));
    }
  }
  return { cycles, findings };
}

function cycleOf(row: LedgerRow, name: string, system: DateSystem, findings: Finding[]): Cycle | null {
  const { columns } = row.table;
  const both = columns.has("from") && columns.has("to");
  if (!both && !columns.has("period")) return null;
  const [from, to] = both
    ? [readDate(cellOf(row, "from"), system), readDate(cellOf(row, "to"), system)]
    : periodOf(row, system);
  const isFromSure = isSure(from, row, both ? "from" : "period", name, findings);
  if (!isSure(to, row, both ? "to" : "period", name, findings) || !isFromSure) return null;
  const cycle = { from: dateOf(from), to: dateOf(to) };
  if (cycle.from <= cycle.to) return cycle;
  findings.push(remark(row, both ? "to" : "period", name, "ledger.datesReversed", "ledger.fix.datesReversed"));
  return null;
}

const NO_PERIOD: DateReading = { kind: "unsure", reason: "notADate", suggest: null };

const DAY = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?|\d{8}/gu;
/** What stands before, between and behind the two days of a period. */
const AROUND_DAYS = /^(?:自|从|由)?\|(?:起|开始)?[,，]?(?:至|到|-|~|—|–|―)+\|(?:止|为止)?(?:\((?:为期|共)?(?:一|1)年\))?$/u;

function periodOf(row: LedgerRow, system: DateSystem): readonly [DateReading, DateReading] {
  const value = cellOf(row, "period");
  const text = foldText(String(value).slice(0, 80));
  const [first = "", last = ""] = text.match(DAY) ?? [];
  if (AROUND_DAYS.test(text.replace(DAY, "|"))) return [readDate(first, system), readDate(last, system)];
  const parts = String(value).slice(0, 80).split(/\s*(?:至|到|~|～|—+|–|―|\s-\s)\s*/u);
  // One day alone is no period, though it can be read.
  if (parts.length !== 2 && !isBlank(value)) return [NO_PERIOD, NO_PERIOD];
  const [from = "", to = ""] = parts.length === 2 ? parts : [];
  return [readDate(from, system), readDate(to, system)];
}

function dateOf(reading: DateReading): string {
  return reading.kind === "date" ? reading.date : "";
}

function isSure(reading: DateReading, row: LedgerRow, role: LedgerRole, platform: string, findings: Finding[]): boolean {
  if (reading.kind === "date") return true;
  const subject = message("ledger.subject", { platform, fact: message("ledger.role.serviceDates") });
  findings.push(
    findingAt(placeOf(row, role), cellOf(row, role), {
      severity: "warning",
      problem: doubtProblem(reading, subject),
      suggestion: doubtSuggestion(reading),
      platform,
    }),
  );
  return false;
}

function remark(row: LedgerRow, role: LedgerRole, platform: string, problem: string, fix: string): Finding {
  return findingAt(placeOf(row, role), cellOf(row, role), {
    severity: "error",
    problem: message(problem, { platform }),
    suggestion: message(fix),
    platform,
  });
}
