import ExcelJS from "exceljs";
import { formulaText } from "../../src/excel/drawing/formula-text";
import type { OwnSheet, ReportSheet, ReportValue } from "../../src/report/sheet";

/** @returns what a sheet of a set is called in the file */
export function nameIn(set: string, { kind, key }: OwnSheet): string {
  return `${set} ${kind} ${key ?? ""}`.trim();
}

/** Sets of sheets, each of one result, in one .xlsx with the native formulas and without any of their results. */
export class FormulasFile {
  readonly #workbook = new ExcelJS.Workbook();

  add(set: string, sheets: readonly ReportSheet[]): void {
    for (const sheet of sheets) this.#workbook.addWorksheet(nameIn(set, sheet)).addRows(sheet.cells.map((row) => row.map((cell) => written(cell, set))));
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#workbook.xlsx.writeBuffer());
  }
}

function written(cell: ReportValue, set: string): ExcelJS.CellValue {
  if (cell === null || typeof cell === "string") return cell;
  if ("to" in cell) return cell.text;
  if ("value" in cell) return { formula: formulaText(cell.native, (sheet) => nameIn(set, sheet)).slice(1) };
  return "count" in cell ? cell.count : Number(cell.decimal);
}
