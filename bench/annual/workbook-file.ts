import { stream } from "exceljs";
import type { BenchLedger, Cell } from "./ledger-rows";

/** A sheet beside the ledgers: a text that begins with "=" is a formula. */
export interface ExtraSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const DATE = "yyyy-mm-dd";

/** Writes the ledgers, a sheet each, row by row: a file of any size needs little memory. */
export async function writeWorkbookFile(path: string, ledgers: readonly BenchLedger[], extra: readonly ExtraSheet[] = []): Promise<void> {
  const writer = new stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: false, useStyles: true });
  for (const { name, headings, rows } of ledgers) {
    const sheet = writer.addWorksheet(name);
    headings.forEach((heading, index) => {
      if (/日期|服务[起止]/u.test(heading)) sheet.getColumn(index + 1).numFmt = DATE;
    });
    sheet.addRow([...headings]).commit();
    for (const row of rows) sheet.addRow([...row]).commit();
    sheet.commit();
  }
  for (const { name, rows } of extra) {
    const sheet = writer.addWorksheet(name);
    for (const row of rows) sheet.addRow(row.map(cellOf)).commit();
    sheet.commit();
  }
  await writer.commit();
}

function cellOf(cell: Cell): Cell | { readonly formula: string } {
  return typeof cell === "string" && cell.startsWith("=") ? { formula: cell.slice(1) } : cell;
}
