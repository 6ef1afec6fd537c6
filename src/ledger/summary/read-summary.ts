import type { MoneyUnit } from "../../regulation/amount/amount";
import { FACT_KEYS } from "../../regulation/facts";
import { findAnchors, type Anchors } from "../columns/anchors";
import { DEFAULT_COUNTING } from "../counting/counting-choices";
import type { StatedKey } from "../facts";
import type { SheetGrid } from "../sheet";
import { leaderAsChosen, statedColumns, untoldFacts, type ColumnChoices } from "./as-chosen";
import { columnFindings, columnUnit } from "./columns";
import type { MappedTable } from "../columns/mapped-table";
import { findSummary, nameColumnOf, type SummaryHeader } from "./find";
import { nameMissing } from "./mapped-summary";
import { readPlatformRow } from "./platform-row";
import type { SummaryPlace, SummaryReading } from "./reading";
import { platformRows, type FormColumns } from "./rows";
import { meetPlatforms } from "./same-platform";
import { SUMMARY_ANCHOR, type SummaryRole } from "./vocabulary";

/**
 * Reads the summary form: one row per platform, the facts as columns, wherever it stands on any of the sheets.
 *
 * @param sheets the workbook's sheets as they stand, hidden ones too
 * @returns the platforms with what is surely stated; everything else is a finding, never a guess. It never throws.
 */
export function readSummary(sheets: readonly SheetGrid[], choices: ColumnChoices = DEFAULT_COUNTING): SummaryReading {
  return readSummaryAt(findAnchors(sheets, SUMMARY_ANCHOR), choices);
}

/**
 * The same for a caller that has looked for the anchors of all tables already.
 *
 * @param told where somebody said that the form is; null that there is none, undefined nothing
 */
export function readSummaryAt(anchors: Anchors, choices: ColumnChoices = DEFAULT_COUNTING, told?: MappedTable<SummaryRole> | null): SummaryReading {
  const { header, until, others, findings } = findSummary(anchors, told);
  if (header === null) return { ...NOTHING, table: null, others, findings };
  const aboutColumns = [...findings, ...columnFindings(header, choices)];
  const name = nameColumnOf(header);
  // Without the platforms' names no row is read, but somebody can still say which column has them.
  if (name === undefined) {
    const unnamed = header.columns.disputed.has("platform") ? [] : [nameMissing(header)];
    return { ...NOTHING, table: { header, until, rows: [] }, others, findings: [...unnamed, ...aboutColumns] };
  }
  const columns = formColumns(header, name, choices);
  const { rows, findings: aboutRows } = platformRows(header, columns, until);
  const unitOf = unitsOf(header, columns);
  const read = rows.map((index) => leaderAsChosen(readPlatformRow(header.grid, index, columns, unitOf), columns.facts, choices));
  const met = meetPlatforms(read);
  return {
    found: placeOf(header, columns),
    table: { header, until, rows },
    others,
    platforms: met.platforms,
    doubts: read.flatMap((row) => row.doubts),
    findings: [...aboutColumns, ...read.flatMap((row) => row.findings), ...met.findings, ...aboutRows],
  };
}

const NOTHING = { found: null, platforms: [], doubts: [] } as const;

function formColumns(header: SummaryHeader, name: number, choices: ColumnChoices): FormColumns {
  const { taken } = header.columns;
  return { name, company: taken.get("company"), facts: statedColumns(FACT_KEYS, taken, choices), untold: untoldFacts(choices) };
}

function unitsOf(header: SummaryHeader, columns: FormColumns): (fact: StatedKey) => MoneyUnit | null {
  const units = new Map([...columns.facts].map(([fact, column]) => [fact, columnUnit(header, fact, column)]));
  return (fact) => units.get(fact) ?? null;
}

function placeOf({ grid, start, end }: SummaryHeader, columns: FormColumns): SummaryPlace {
  const factColumns = new Map([...columns.facts].map(([fact, column]) => [fact, grid.firstColumn + column]));
  return {
    sheet: grid.name,
    headerRow: grid.firstRow + start,
    dataRow: grid.firstRow + end,
    nameColumn: grid.firstColumn + columns.name,
    factColumns,
    hidden: grid.hidden,
  };
}
