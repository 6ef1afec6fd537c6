import { FACT_KEYS, YES_NO_FACTS, type FactKey } from "../../regulation/facts";
import { message, type Message } from "../../regulation/message";
import type { Anchor, Anchors } from "../columns/anchors";
import { distinctHeaders, findHeaders, type Header } from "../columns/header";
import { findingAbout, findingAt, type Finding } from "../finding";
import { listing } from "../listing";
import { cellAddress, placeIn, type CellPlace, type SheetGrid } from "../sheet";
import type { MappedTable } from "../columns/mapped-table";
import { mappedSummary, summaryDeclined } from "./mapped-summary";
import { SUMMARY_VOCABULARY, type SummaryRole } from "./vocabulary";

export type SummaryHeader = Header<SummaryRole>;

/** The summary form, or what keeps it from being known. */
export interface SummarySearch {
  readonly header: SummaryHeader | null;
  /** Where the next table on the same sheet begins, or the grid ends; index within the grid. */
  readonly until: number;
  /** Other tables that could be it, the fullest first. */
  readonly others: readonly SummaryHeader[];
  readonly findings: readonly Finding[];
}

/** Fewer facts than this do not make a summary form; 平台名册 tells six, but nothing that was done. */
const FEWEST_FACTS = 4;
/** From this many known columns on, a header further down begins another table. */
const FEWEST_OF_ANOTHER = 3;
const ROSTER_FACTS: ReadonlySet<string> = new Set([...YES_NO_FACTS, "insuredStaff"]);

/**
 * Looks for the one table with platforms as rows and facts as columns, on any sheet.
 *
 * @param told where somebody said that it is; null that there is none, undefined nothing
 */
export function findSummary(anchors: Anchors, told?: MappedTable<SummaryRole> | null): SummarySearch {
  const headers = [...anchors].flatMap(([grid, here]) => headersOn(grid, here));
  const candidates = headers.filter(isSummary).sort((a, b) => factsIn(b).length - factsIn(a).length);
  if (told === null) return { header: null, until: 0, others: candidates, findings: [summaryDeclined()] };
  if (told !== undefined) {
    const { header, findings } = mappedSummary(told, anchors, headers);
    if (header === null) return { header, until: 0, others: candidates, findings };
    return foundAt(header, { headers, others: candidates.filter(({ grid, end }) => grid !== header.grid || end !== header.end), findings });
  }
  const best = candidates[0];
  if (best === undefined) return { header: null, until: 0, others: [], findings: [noSummary(headers)] };
  const rivals = candidates.filter((candidate) => isRival(candidate, best));
  if (rivals.length > 1) return { header: null, until: 0, others: candidates, findings: [severalSummaries(rivals)] };
  return foundAt(best, { headers, others: candidates.slice(1), findings: [] });
}

/** @param headers all of the workbook: one below on the same sheet ends the form */
function foundAt(header: SummaryHeader, { headers, others, findings }: Pick<SummarySearch, "others" | "findings"> & { readonly headers: readonly SummaryHeader[] }): SummarySearch {
  const next = headers.find((other) => isTableBelow(other, header));
  const hidden = header.grid.hidden ? [hiddenSheet(header)] : [];
  return {
    header,
    until: next?.start ?? header.grid.values.length,
    others,
    findings: [...findings, ...hidden, ...(next === undefined ? [] : [otherTable(next)])],
  };
}

function isTableBelow(header: SummaryHeader, best: SummaryHeader): boolean {
  const { taken, disputed } = header.columns;
  const known = [...disputed.values()].reduce((sum, rivals) => sum + rivals.length, taken.size);
  return header.grid === best.grid && header.start > best.start && known >= FEWEST_OF_ANOTHER;
}

/** @returns the headers of the sheet that could be the summary form's. */
export function findSummaryHeaders(grid: SheetGrid, anchors: readonly Anchor[]): SummaryHeader[] {
  return headersOn(grid, anchors).filter(isSummary);
}

function headersOn(grid: SheetGrid, anchors: readonly Anchor[]): SummaryHeader[] {
  return distinctHeaders(findHeaders(grid, anchors, SUMMARY_VOCABULARY));
}

/** @returns the facts that have a column, or several that compete for it. */
export function factsIn(header: SummaryHeader): FactKey[] {
  const { taken, disputed } = header.columns;
  return FACT_KEYS.filter((fact) => taken.has(fact) || disputed.has(fact));
}

/** @returns the column of the platform's name; without one, the company that carries the platform names it. */
export function nameColumnOf(header: SummaryHeader): number | undefined {
  const { taken, disputed } = header.columns;
  return taken.get("platform") ?? (disputed.has("platform") ? undefined : taken.get("company"));
}

function isSummary(header: SummaryHeader): boolean {
  const facts = factsIn(header);
  const named = header.columns.disputed.has("platform") || nameColumnOf(header) !== undefined;
  const isPeriodic = header.labels.some(({ own }) => /^(?:周次|周|月份?|季度|报送时间|是否迟报)$/u.test(own));
  return named && !isPeriodic && facts.length >= FEWEST_FACTS && facts.filter((fact) => !ROSTER_FACTS.has(fact)).length >= 2;
}

/** A table with clearly fewer facts, such as a comparison with other years, is no rival of the fullest one. */
function isRival(candidate: SummaryHeader, best: SummaryHeader): boolean {
  return factsIn(candidate).length * 3 > factsIn(best).length * 2;
}

function noSummary(headers: readonly SummaryHeader[]): Finding {
  const nearest = headers.reduce<SummaryHeader | null>(
    (best, header) => (best === null || factsIn(header).length > factsIn(best).length ? header : best),
    null,
  );
  const suggestion = message("ledger.fix.noSummary");
  if (nearest === null || factsIn(nearest).length === 0) {
    return findingAbout("", { severity: "error", problem: message("ledger.noSummary"), suggestion });
  }
  const problem = message("ledger.noSummaryBut", { sheet: nearest.grid.name, count: factsIn(nearest).length });
  return findingAbout(nearest.grid.name, { severity: "error", problem, suggestion });
}

function severalSummaries(rivals: readonly SummaryHeader[]): Finding {
  const named = listing(rivals.map(headerPlaceName));
  return findingAbout("", {
    severity: "error",
    problem: message("ledger.severalSummaries", { candidates: named }),
    suggestion: message("ledger.fix.severalSummaries"),
  });
}

function headerPlaceName(header: SummaryHeader): Message {
  const place = headerPlace(header);
  const key = header.grid.hidden ? "ledger.hiddenTable" : "ledger.table";
  return message(key, { sheet: place.sheet, cell: cellAddress(place), facts: factsIn(header).length });
}

function hiddenSheet(header: SummaryHeader): Finding {
  return findingAt(headerPlace(header), "", {
    severity: "notice",
    problem: message("ledger.hiddenSheet", { sheet: header.grid.name }),
    suggestion: message("ledger.fix.hiddenSheet"),
  });
}

function otherTable(header: SummaryHeader): Finding {
  const place = headerPlace(header);
  return findingAt(place, header.grid.values[header.start]?.[place.column - header.grid.firstColumn] ?? "", {
    severity: "notice",
    problem: message("ledger.otherTable", { row: place.row + 1 }),
    suggestion: message("ledger.fix.otherTable"),
  });
}

/** The cell where the header begins. */
export function headerPlace(header: SummaryHeader): CellPlace {
  return placeIn(header.grid, header.start, nameColumnOf(header) ?? header.labels[0]?.column ?? 0);
}
