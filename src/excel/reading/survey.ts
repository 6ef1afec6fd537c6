import type { AnnualSettings } from "../../assessment/ports";
import type { MergedArea } from "../../ledger/sheet";
import { askDateSystem } from "./date-system";
import { inExcel } from "../excel-run";
import { MARK, readMark, type Mark } from "../marks/marks";
import { askMergedAreas } from "./merged-areas";
import { loadRecords, type Records } from "../marks/records";
import type { Visibility } from "../marks/run-record";
import { loadSettings } from "../settings";

/** What the workbook consists of, before anything is read from its cells or written. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly activeId: string;
  /** Whether sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  readonly settings: AnnualSettings;
  readonly records: Records;
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly hidden: boolean;
  /** Nobody may edit its cells. */
  readonly isProtected: boolean;
  /** null for the bureau's own. */
  readonly mark: Mark | null;
  /** Rows and columns with values; null for an empty sheet. */
  readonly used: UsedArea | null;
}

/** Zero-based. */
export interface UsedArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Some of its rows are hidden, by hand or by a filter. */
  readonly rowsHidden: boolean;
  readonly merged: readonly MergedArea[];
}

/** Looks over the workbook in two requests, however many sheets it has. */
export function surveyWorkbook(): Promise<Survey> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    const protection = workbook.protection.load("protected");
    const settings = loadSettings(workbook);
    const records = loadRecords(workbook);
    const date1904 = askDateSystem(workbook);
    await context.sync();

    const looks = sheets.items.map(lookAt);
    await context.sync();
    return {
      sheets: looks.map((look) => look()),
      activeId: active.id,
      structureProtected: protection.protected,
      settings: settings(),
      records: records(),
      date1904: date1904(),
    };
  });
}

/** Queues what is to be known of a sheet; the function that is returned tells it after the next sync. */
function lookAt(sheet: Excel.Worksheet): () => SurveyedSheet {
  const mark = sheet.names.getItemOrNullObject(MARK).load("formula");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const merged = askMergedAreas(used);
  used.untrack();
  return () => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    hidden: sheet.visibility !== "Visible",
    isProtected: protection.protected,
    mark: mark.isNullObject ? null : readMark(String(mark.formula)),
    used: used.isNullObject ? null : { ...areaOf(used), merged: merged() },
  });
}

/** Of rows of which some are hidden Excel says null. */
function areaOf(range: Excel.Range): Omit<UsedArea, "merged"> {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const rowHidden: boolean | null = range.rowHidden;
  return { firstRow: rowIndex, firstColumn: columnIndex, rows: rowCount, columns: columnCount, rowsHidden: rowHidden !== false };
}
