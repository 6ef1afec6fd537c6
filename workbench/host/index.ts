/** The embedded Excel host in Node: what `build/host.cjs` offers to the command line and to tests. */
export { openSession, Session } from "./node/session";
export type { Counters, FormulaResult, SessionOptions } from "./node/session";
export { openFile } from "./file/open";
export { blankFile } from "./file/blank";
export { saveFile } from "./file/save";
export { FileError } from "./file/file-error";
export { createHostWorkbook } from "./workbook/create";
export { Interpreter } from "./batch/interpreter";
export { servedClasses } from "./batch/excel-class";
export type { HostWorkbook, OpenedFile } from "./workbook/host-workbook";
