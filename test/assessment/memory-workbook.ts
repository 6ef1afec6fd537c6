import type { AnnualSettings, ReadSheets, ReportPreview, UndoneReport, WantedSheet, WorkbookPort, WrittenReport } from "../../src/assessment/ports";
import type { TurnedFormulas } from "../../src/assessment/turn-formulas";
import type { SheetGrid } from "../../src/ledger/sheet";
import type { ReportSheet } from "../../src/report/sheet";

/** A workbook in memory: sheets and settings go in, what the run writes can be looked at. */
export class MemoryWorkbook implements WorkbookPort {
  written: readonly ReportSheet[] = [];

  constructor(
    private readonly sheets: readonly SheetGrid[],
    private settings: AnnualSettings = { budgetWan: null, cycle: null },
    private readonly notices: WrittenReport["notices"] = [],
  ) {}

  readSheets(): Promise<ReadSheets> {
    return Promise.resolve({ sheets: this.sheets, date1904: false });
  }

  readSettings(): Promise<AnnualSettings> {
    return Promise.resolve(this.settings);
  }

  writeSettings(settings: AnnualSettings): Promise<void> {
    this.settings = settings;
    return Promise.resolve();
  }

  writeReport(sheets: readonly ReportSheet[]): Promise<WrittenReport> {
    this.written = sheets;
    return Promise.resolve({ sheets: sheets.map(({ kind, name }) => ({ kind, name })), notices: this.notices });
  }

  previewReport(wanted: readonly WantedSheet[]): Promise<ReportPreview> {
    return Promise.resolve({ sheets: wanted.map((sheet) => ({ ...sheet, as: sheet.name })), replaced: [], kept: [], taken: [], canUndo: false });
  }

  undoReport(): Promise<UndoneReport> {
    const removed = this.written.map(({ name }) => name);
    this.written = [];
    return Promise.resolve({ removed, restored: [], kept: [], notices: [] });
  }

  turnFormulas(): Promise<TurnedFormulas> {
    return Promise.resolve({ sheets: [], bureaus: [] });
  }

  /** The texts of a written sheet, row by row, numbers as they are exact. */
  table(name: string): string[][] {
    const sheet = this.written.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name} was written`);
    return sheet.cells.map((row) => row.map(textOf));
  }
}

function textOf(value: ReportSheet["cells"][number][number]): string {
  if (value === null || typeof value === "string") return value ?? "";
  if ("to" in value) return value.text;
  if ("value" in value) return textOf(value.value);
  return "count" in value ? String(value.count) : value.decimal;
}
