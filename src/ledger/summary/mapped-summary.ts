import { message } from "../../regulation/message";
import type { Anchors } from "../columns/anchors";
import { headerEndingAt } from "../columns/header";
import { tableNotThere, withNamedColumns, type MappedTable } from "../columns/mapped-table";
import { findingAbout, type Finding } from "../finding";
import { foldText } from "../values/fold";
import type { SummaryHeader } from "./find";
import { SUMMARY_VOCABULARY, type SummaryRole } from "./vocabulary";

/** The summary form that a person named, or what of it is not so. */
export interface NamedSummary {
  readonly header: SummaryHeader | null;
  readonly findings: readonly Finding[];
}

/**
 * @param told the sheet, and as far as somebody said so the row in which the header ends and the columns
 * @param headers all headers of the workbook that name a column of such a form
 * @returns the header that was named; where none is recognised there, the stated row, with its columns as somebody names them
 */
export function mappedSummary(told: MappedTable<SummaryRole>, anchors: Anchors, headers: readonly SummaryHeader[]): NamedSummary {
  const name = message("ledger.kind.summary");
  const grids = [...anchors.keys()].filter((grid) => foldText(grid.name) === foldText(told.sheet));
  const here = headers.filter(({ grid }) => grids.includes(grid)).filter(({ grid, end }) => told.headerRow === undefined || grid.firstRow + end === told.headerRow);
  const [grid] = grids;
  const header = fullest(here) ?? (grid === undefined || told.headerRow === undefined ? null : headerEndingAt(grid, told.headerRow - grid.firstRow, SUMMARY_VOCABULARY));
  if (header === null) return { header, findings: [tableNotThere(grid?.name ?? null, told, name)] };
  return withNamedColumns(header, told, name);
}

function fullest(headers: readonly SummaryHeader[]): SummaryHeader | null {
  return headers.reduce<SummaryHeader | null>((best, header) => (best === null || header.columns.score > best.columns.score ? header : best), null);
}

/** Where somebody said that this workbook has no summary form. */
export function summaryDeclined(): Finding {
  return findingAbout("", { severity: "error", problem: message("ledger.summaryDeclined"), suggestion: message("ledger.fix.summaryDeclined") });
}

/** A table that was named, and of which no column names the platforms. */
export function nameMissing({ grid }: SummaryHeader): Finding {
  return findingAbout(grid.name, {
    severity: "error",
    problem: message("ledger.mappedNameMissing", { ledger: message("ledger.kind.summary"), sheet: grid.name }),
    suggestion: message("ledger.fix.mappedNameMissing"),
  });
}
