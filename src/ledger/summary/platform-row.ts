import type { MoneyUnit } from "../../regulation/amount/amount";
import { COUNT_FACTS, type CountFact } from "../../regulation/facts";
import { message } from "../../regulation/message";
import { factName, type FactValue, type StatedKey } from "../facts";
import { findingAt, type Finding } from "../finding";
import { placeIn, type CellPlace, type SheetGrid } from "../sheet";
import { doubtProblem, doubtSuggestion, type Doubt } from "../values/doubt";
import { isBlank } from "../values/fold";
import { normaliseName } from "../values/name";
import { readFact } from "./fact";
import type { FactDoubt } from "./reading";
import type { FormColumns } from "./rows";

/** One row of the form as it was read, before rows of the same platform meet. */
export interface PlatformRow {
  readonly name: string;
  readonly company: string | null;
  readonly place: CellPlace;
  readonly known: ReadonlyMap<StatedKey, FactValue>;
  readonly cells: ReadonlyMap<StatedKey, CellPlace>;
  readonly doubts: readonly FactDoubt[];
  readonly findings: readonly Finding[];
}

/** Reads one row; a fact that its cell does not surely state stays unknown, with a finding at the cell. */
export function readPlatformRow(
  grid: SheetGrid,
  index: number,
  columns: FormColumns,
  unitOf: (fact: StatedKey) => MoneyUnit | null,
): PlatformRow {
  const row = grid.values[index] ?? [];
  const name = normaliseName(row[columns.name] ?? "");
  const company = columns.company === undefined ? "" : (row[columns.company] ?? "");
  const known = new Map<StatedKey, FactValue>();
  const cells = new Map<StatedKey, CellPlace>();
  const findings: Finding[] = [];
  const doubts: FactDoubt[] = [];
  for (const [fact, column] of columns.facts) {
    const value = row[column] ?? "";
    const place = placeIn(grid, index, column);
    const reading = readFact(fact, value, unitOf(fact));
    if (reading.kind === "known") {
      known.set(fact, reading.value);
      cells.set(fact, place);
      if (isUnlikely(fact, reading.value)) findings.push(unlikely(place, value, name, fact));
    } else if (columns.untold?.has(fact) !== true) {
      findings.push(doubtFinding(place, value, name, fact, reading.doubt));
      doubts.push({ platform: name, fact, place, reason: reading.doubt.reason, answers: reading.answers });
    }
  }
  const place = placeIn(grid, index, columns.name);
  return { name, company: isBlank(company) ? null : normaliseName(company), place, known, cells, doubts, findings };
}

function doubtFinding(place: CellPlace, value: SheetGrid["values"][0][0], platform: string, fact: StatedKey, doubt: Doubt): Finding {
  const subject = message("ledger.subject", { platform, fact: factName(fact) });
  const problem = doubtProblem(doubt, subject);
  return findingAt(place, value, { severity: "error", problem, suggestion: doubtSuggestion(doubt), platform });
}

/** A year's work of one platform beyond these is possible, but more likely a slip of the hand. */
const LIKELY_AT_MOST: Readonly<Record<CountFact, number>> = {
  insuredStaff: 20000,
  diagnosed: 5000,
  adopted: 5000,
  projects: 5000,
  enrolled: 5000,
  demos: 500,
  events: 500,
  worstReports: 24,
  dissatisfied: 5000,
};

function isUnlikely(fact: StatedKey, value: FactValue): boolean {
  return isCount(fact) && typeof value === "number" && value > LIKELY_AT_MOST[fact];
}

function isCount(fact: StatedKey): fact is CountFact {
  return (COUNT_FACTS as readonly StatedKey[]).includes(fact);
}

function unlikely(place: CellPlace, value: SheetGrid["values"][0][0], platform: string, fact: StatedKey): Finding {
  const problem = message("ledger.unlikely", { platform, fact: factName(fact) });
  return findingAt(place, value, { severity: "warning", problem, suggestion: message("ledger.fix.unlikely"), platform });
}
