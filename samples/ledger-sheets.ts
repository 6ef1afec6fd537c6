import type { Excelize } from "../workbench/host/file/excelize";
import { formStyles } from "./form-styles";
import type { SampleLedger } from "./ledger-rows";

const A4 = 9;
const HEADER_ROW = 3;
const DATE = "yyyy-mm-dd";

/** Draws each ledger on a sheet of its own: a title over all its columns, a unit of work, the headings, the rows. */
export function drawLedgers(file: Excelize, ledgers: readonly SampleLedger[]): void {
  const styles = formStyles(file);
  const day = file.call("NewStyle", { CustomNumFmt: DATE }).style;
  for (const { sheet, title, headings, rows, dates } of ledgers) {
    file.call("NewSheet", sheet);
    const last = letter(headings.length - 1);
    file.call("SetCellValue", sheet, "A1", title);
    file.call("MergeCell", sheet, "A1", `${last}1`);
    file.call("SetCellStyle", sheet, "A1", "A1", styles.title);
    file.call("SetRowHeight", sheet, 1, 30);
    file.call("SetCellValue", sheet, "A2", "填报单位：技术改造处");
    file.call("SetSheetRow", sheet, `A${HEADER_ROW}`, [...headings]);
    file.call("SetCellStyle", sheet, `A${HEADER_ROW}`, `${last}${HEADER_ROW}`, styles.header);
    rows.forEach((row, index) => file.call("SetSheetRow", sheet, `A${HEADER_ROW + 1 + index}`, [...row]));
    for (const column of dates) file.call("SetCellStyle", sheet, `${letter(column)}${HEADER_ROW + 1}`, `${letter(column)}${HEADER_ROW + rows.length}`, day);
    headings.forEach((heading, column) => file.call("SetColWidth", sheet, letter(column), letter(column), widthOf(heading, rows.map((row) => row[column]))));
    prepareToPrint(file, sheet);
  }
}

/** A page wide, the headings in sight on the screen and on every page. */
function prepareToPrint(file: Excelize, sheet: string): void {
  const topLeft = `A${HEADER_ROW + 1}`;
  file.call("SetPanes", sheet, { Freeze: true, YSplit: HEADER_ROW, TopLeftCell: topLeft, ActivePane: "bottomLeft", Selection: [{ SQRef: topLeft, ActiveCell: topLeft, Pane: "bottomLeft" }] });
  file.call("SetPageLayout", sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 });
  file.call("SetSheetProps", sheet, { FitToPage: true });
  file.call("SetDefinedName", { Name: "_xlnm.Print_Titles", RefersTo: `'${sheet}'!$1:$${HEADER_ROW}`, Scope: sheet });
}

/** Two for each Chinese character, as far as reading needs it. */
function widthOf(heading: string, cells: readonly unknown[]): number {
  const widest = Math.max(...[heading, ...cells.map(String)].map((text) => [...text].reduce((sum, letterOf) => sum + (letterOf > "ÿ" ? 2 : 1), 0)));
  return Math.min(44, Math.max(11, widest + 2));
}

const letter = (column: number): string => String.fromCharCode(65 + column);
