import { message, type Say } from "../../regulation/message";
import type { FormRow } from "../form/form";
import { leadTo, type PlatformPlaces } from "../evidence/listed-sheet";
import type { AnnualResult, AssessedPlatform } from "../result";
import type { RowsBehind } from "../evidence/rows-behind";
import type { ScorecardCells } from "./scorecard-cells";

const LABEL = { column: 0, columns: 3 };

/** What stands behind a platform's score, to lead to. */
export interface ScorecardLists {
  readonly rows: RowsBehind;
  readonly findings: PlatformPlaces;
}

/** @returns a row for each of the annex, word for word, then the total, and tier and rank */
export function scorecardRows({ edition }: AnnualResult, { name }: AssessedPlatform, cells: ScorecardCells, { rows, findings }: ScorecardLists, say: Say): FormRow[] {
  const max = edition.items.reduce((sum, item) => sum + item.max, 0);
  const total = say(message("report.scorecard.total"));
  return [
    ...edition.items.map((item): FormRow => {
      const { fact, score, basis } = cells.item(item);
      return { cells: [item.group, { count: item.row }, edition.annex[item.key], { count: item.max }, fact, score, basis, rows(name, item.key)] };
    }),
    { cells: ["总计", null, null, { count: max }, cells.sums, cells.total, total, leadTo(findings, name, say, "report.scorecard.findings")], span: LABEL, bold: true },
    { cells: ["等次及名次", null, null, null, cells.tier, cells.rank, cells.line, null], span: LABEL, bold: true },
  ];
}
