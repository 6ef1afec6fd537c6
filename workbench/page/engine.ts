/**
 * All that needs the spreadsheet engine and the grid: most of what the page loads. It comes after the page around it is to be seen.
 */
export { RunningAddIn } from "./add-in/running-add-in";
export { univerLocale } from "./grid/locales";
export { OpenWorkbook } from "./workbook/open-workbook";
export { readWorkbookFile } from "./workbook/read-file";
export { blankFile } from "../host/file/blank";
