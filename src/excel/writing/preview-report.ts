import type { ReportPreview, WantedSheet } from "../../assessment/ports";
import { askDimensions } from "../reading/dimensions";
import { inExcel } from "../excel-run";
import { isPassing, isResult } from "../marks/marks";
import { reasonsToKeep } from "../marks/reasons-to-keep";
import { dayOf, type RunBy } from "./run-by";
import { TakenNames } from "./sheet-names";
import type { Survey } from "../reading/survey";
import { suspectsOf } from "../marks/suspects";

/** @returns what a run would do to the workbook's sheets if it wrote these now; nothing is changed */
export async function previewReport(survey: Survey, wanted: readonly WantedSheet[], by: RunBy): Promise<ReportPreview> {
  const { sheets, records } = survey;
  const results = sheets.filter((sheet) => isResult(sheet) && !isPassing(sheet));
  const bureaus = sheets.filter((sheet) => !results.includes(sheet) && !isPassing(sheet)).map(({ name }) => name);
  const taken = new TakenNames(bureaus);
  const named = wanted.map((sheet) => ({ ...sheet, as: taken.free(sheet.name) }));
  const leaving = results.map(({ id, name, visibility }) => ({ id, name, passing: name, visibility }));
  const { suspects, readers, ids } = suspectsOf(survey, { leaving, entering: [] }, []);
  const reasons = await inExcel(async (context) => {
    const dimensions = askDimensions(context, ids);
    await context.sync();
    return reasonsToKeep(context, suspects, readers, records.details, dimensions());
  });
  return {
    sheets: named,
    replaced: results.filter(({ id }) => !reasons.has(id)).map(({ name }) => name),
    kept: suspects.flatMap(({ id, name }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ name, as: taken.dated(name, dayOf(by)), reason }];
    }),
    taken: named.filter(({ name, as }) => name !== as).map(({ name }) => name),
    canUndo: records.lastRun !== null,
  };
}
