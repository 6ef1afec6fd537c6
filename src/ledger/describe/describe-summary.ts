import { FACT_KEYS } from "../../regulation/facts";
import { columnUnit } from "../summary/columns";
import type { SummaryReading, SummaryTable } from "../summary/reading";
import type { SummaryRole } from "../summary/vocabulary";
import type { DateSystem } from "../values/date";
import type { TableDescription, TableReading } from "./description";
import { columnsOf, rolesOf, sampleOf } from "./describe-table";

/** What the form is expected to tell, and what it tells where another reading is taken (readings 1 and 4). */
const EXPECTED: readonly SummaryRole[] = ["platform", "company", ...FACT_KEYS];
const ROLES: readonly SummaryRole[] = [...EXPECTED, "manager", "technicalStaff"];
const NEEDED: ReadonlySet<SummaryRole> = new Set<SummaryRole>(["platform", ...FACT_KEYS]);

/** @returns what was taken for the summary form, as for a ledger. */
export function describeSummary({ table, others }: Pick<SummaryReading, "table" | "others">, system: DateSystem): TableReading {
  return {
    kind: "summary",
    tables: table === null ? [] : [describeTable(table, system)],
    others: others.map(({ grid, start, end, columns }) => ({
      sheet: grid.name, headerRow: grid.firstRow + start, dataRow: grid.firstRow + end, hidden: grid.hidden, confidence: confidence(columns.score),
    })),
  };
}

function describeTable({ header, until, rows }: SummaryTable, system: DateSystem): TableDescription {
  const { grid, start, end, columns } = header;
  const money = columns.taken.get("investmentWan");
  const unit = money === undefined ? null : columnUnit(header, "investmentWan", money);
  return {
    sheet: grid.name,
    headerRow: grid.firstRow + start,
    dataRow: grid.firstRow + end,
    endRow: grid.firstRow + until,
    confidence: confidence(columns.score),
    hidden: grid.hidden,
    entries: rows.length,
    setAside: 0,
    period: null,
    unit,
    columns: columnsOf(header, columns.taken),
    roles: rolesOf(header, columns.taken, ROLES, NEEDED),
    sample: sampleOf(header, columns.taken, rows, { system, unitOf: () => unit, inSummary: true }),
  };
}

/** @returns 0 to 100: how much of the form's columns is as expected. */
function confidence(score: number): number {
  return Math.min(100, Math.trunc(score / EXPECTED.length));
}
