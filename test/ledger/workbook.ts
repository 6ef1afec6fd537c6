import path from "node:path";
import { Workbook, type CellValue as FileValue } from "exceljs";
import type { CellValue, SheetGrid } from "../../src/ledger/sheet";

/** @returns the sheets of a workbook in test/cases as Excel's API would hand them over. */
export async function sheetsOf(file: string): Promise<SheetGrid[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path.join(__dirname, "../cases", file));
  return workbook.worksheets.map((sheet) => {
    const values: CellValue[][] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      values.push(Array.from({ length: sheet.columnCount }, (_, column) => plain(sheet.getCell(row, column + 1).value)));
    }
    return { name: sheet.name, firstRow: 0, firstColumn: 0, hidden: sheet.state !== "visible", values };
  });
}

function plain(value: FileValue): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`a value of this kind is not in the cases: ${JSON.stringify(value)}`);
}
