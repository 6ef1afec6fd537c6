import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DOMWindow } from "jsdom";
import { raiseEvents } from "../events/raise-events";
import { Interpreter } from "../batch/interpreter";
import { calculated, registerCustomFunctions, type FunctionsJson } from "../formula/custom-functions";
import { blankFile } from "../file/blank";
import { openFile } from "../file/open";
import { saveFile } from "../file/save";
import type { Fault } from "../transport/excel-requests";
import type { RequestEntry, RequestTotals } from "../transport/request-log";
import { Book } from "../workbook/book";
import { createHostWorkbook } from "../workbook/create";
import type { HostWorkbook } from "../workbook/host-workbook";
import { deleteSheet } from "../workbook/sheets";
import { openAddInPage, type AddInPage } from "./add-in-page";
import { evaluate, type FormulaResult } from "./evaluate";

export type { FormulaResult } from "./evaluate";

export interface SessionOptions {
  /** The bytes of an .xlsx; a new workbook when left out. */
  readonly workbook?: Uint8Array;
  /** The folder of the built add-in. */
  readonly dist: string;
  readonly locale?: "zh-CN" | "en-US";
  readonly fault?: Fault;
}

/** What the add-in asked of Excel. */
export interface Counters {
  readonly excel: RequestTotals;
  readonly service: RequestTotals;
  readonly requests: readonly RequestEntry[];
}

const PAGE = "taskpane.html";

/**
 * The built add-in beside an open workbook, in Node: as in Excel, but without a screen.
 * @throws FileError when the bytes are no workbook; Error when the page does not start
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const locale = options.locale ?? "zh-CN";
  const metadata = readMetadata(options.dist, locale);
  const opened = options.workbook === undefined ? blankFile() : await openFile(options.workbook);
  const workbook = await createHostWorkbook(opened, { locale });
  try {
    const interpreter = new Interpreter(workbook);
    const fault = options.fault === undefined ? {} : { fault: options.fault };
    const page = await openAddInPage({ dist: options.dist, file: PAGE, locale, workbook: interpreter, ...fault });
    registerCustomFunctions(workbook, metadata, (call) => page.addIn.functions.invoke(call));
    raiseEvents(interpreter.host, page.addIn);
    return new Session(workbook, page);
  } catch (error) {
    workbook.close();
    throw error;
  }
}

/** What the functions are called and take, in the user's language. */
function readMetadata(dist: string, locale: string): FunctionsJson {
  const file = join(dist, locale === "en-US" ? "functions.en-US.json" : "functions.json");
  if (!existsSync(file)) throw new Error(`There is no built add-in in ${dist}: ${file} is not there.`);
  return JSON.parse(readFileSync(file, "utf8")) as FunctionsJson;
}

export class Session {
  constructor(
    readonly workbook: HostWorkbook,
    private readonly page: AddInPage,
  ) {}

  /** The add-in's window. */
  get window(): DOMWindow {
    return this.page.page.window;
  }

  /** What went wrong in the page so far, as text. */
  get errors(): readonly string[] {
    return this.page.errors;
  }

  get counters(): Counters {
    const { log } = this.page.addIn;
    return { excel: log.totals("excel"), service: log.totals("service"), requests: log.entries };
  }

  /** Fails the n-th request counted from now on; null fails none. */
  failRequest(fault: Fault | null): void {
    const { log, requests } = this.page.addIn;
    requests.fault = fault === null ? null : { ...fault, request: log.excelRequests + fault.request };
  }

  /** The add-in's entries in the workbook's settings. */
  get settings(): Record<string, unknown> {
    return this.workbook.side.settings;
  }

  /** In the order of their tabs, hidden ones too. */
  get sheetNames(): string[] {
    return new Book(this.workbook).sheets.map((sheet) => sheet.getName());
  }

  removeSheet(name: string): void {
    const book = new Book(this.workbook);
    const sheet = book.sheetByName(name);
    if (sheet !== null) deleteSheet(book, sheet.getSheetId());
  }

  /** Presses the ribbon button of that FunctionName; resolves when the add-in says that it is done. */
  runCommand(functionName: string): Promise<void> {
    return this.page.addIn.commands.run(functionName);
  }

  /** Resolves when every formula, those with the add-in's functions too, has its value. */
  calculated(): Promise<void> {
    return calculated(this.workbook);
  }

  /** Computes formulas as cells of the workbook, each by itself, and leaves no trace. */
  evaluate(formulas: readonly string[]): Promise<FormulaResult[]> {
    return evaluate(this.workbook, formulas);
  }

  /** @returns the workbook as an .xlsx: the original file with the changes made since it was opened */
  async save(): Promise<Uint8Array> {
    await this.calculated();
    return saveFile(this.workbook);
  }

  /** Ends the page and the engine; nothing keeps Node running afterwards. */
  close(): void {
    this.page.close();
    this.workbook.close();
  }
}
