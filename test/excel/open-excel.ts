import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { BatchResponse } from "../../workbench/host/batch/interpreter";
import type { OpenedFile } from "../../workbench/host/workbook/host-workbook";
import { REQUIREMENT_SETS } from "../../workbench/host/transport/context";
import type { CellValue } from "../../src/ledger/sheet";
import { openOffice, type OfficeHost } from "../host/office-js";

/** What happens to a request of the run: n counts from 1. */
export type Fate = (n: number, body: string, carryOut: (body: string) => Promise<BatchResponse>) => Promise<BatchResponse>;

/** src/excel under Microsoft's office.js, on a workbook of the embedded host. */
export interface ExcelUnderTest {
  readonly office: OfficeHost;
  /** Requests since the last `watch`. */
  readonly requests: readonly string[];
  /** From here on requests are counted anew, and this befalls them. */
  watch(fate?: Fate): void;
  /** Everything that the workbook holds, in a form in which equal workbooks are equal. */
  snapshot(): unknown;
  /** The workbook as it stands, to be opened again: what took long to come about is made once. */
  saved(): OpenedFile;
  sheetNames(): string[];
  /** Values of the used area of a sheet. */
  values(sheet: string): Promise<CellValue[][]>;
  close(): void;
}

/** As the page would be told of the host. */
function isSetSupported(set: string, version: string): boolean {
  return Number(version) <= (REQUIREMENT_SETS[set] ?? 0);
}

const carriedOut: Fate = (_, body, carryOut) => carryOut(body);

export async function openExcel(file?: OpenedFile): Promise<ExcelUnderTest> {
  const office = await openOffice(file);
  const requests: string[] = [];
  let fate = carriedOut;
  const carryOut = office.interpreter.execute.bind(office.interpreter);
  office.interpreter.execute = (body) => fate(requests.push(body), body, carryOut);
  // The library's own run takes options before the script; src/excel passes some.
  Object.assign(globalThis, {
    Excel: { run: (_options: object, script: Parameters<typeof office.run>[0]) => office.run(script) },
    Office: { context: { requirements: { isSetSupported } } },
  });
  return {
    office,
    requests,
    watch: (wanted = carriedOut) => {
      requests.length = 0;
      fate = wanted;
    },
    snapshot: () => snapshotOf(office),
    saved: () => ({ snapshot: structuredClone(office.interpreter.host.book.unit.getSnapshot()), side: structuredClone(office.workbook.side), original: null }),
    sheetNames: () => office.interpreter.host.book.sheets.map((sheet) => sheet.getName()),
    values: (sheet) => valuesOf(office, sheet),
    close: () => office.close(),
  };
}

/** Fails the n-th request as Excel does when its server breaks; "after" it has been carried out only the answer is lost. */
export function failing(request: number, when: "before" | "after"): Fate {
  return async (n, body, carryOut) => {
    if (n !== request) return carryOut(body);
    if (when === "after") await carryOut(body);
    return BROKEN;
  };
}

/** Stops the n-th request after so many of its actions, which stay done. */
export function stopping(request: number, afterActions: number): Fate {
  return async (n, body, carryOut) => {
    if (n !== request) return carryOut(body);
    const batch = JSON.parse(body) as { Actions: unknown[] };
    await carryOut(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, afterActions) }));
    return BROKEN;
  };
}

const BROKEN: BatchResponse = {
  status: 200,
  body: JSON.stringify({ Results: [], TracedActions: [], Error: { Code: "GeneralException", Message: "broken", Location: "", HttpStatusCode: 500 } }),
};

/** Writes a sheet's values from A1. */
export async function fill(excel: ExcelUnderTest, sheet: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  await excel.office.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.numberFormat = rows.map((row) => row.map((value) => (typeof value === "string" ? "@" : "General")));
    range.values = rows.map((row) => [...row]);
    await Promise.resolve();
  });
}

function snapshotOf({ interpreter: { host } }: OfficeHost): unknown {
  const { book } = host;
  const data: IWorkbookData = structuredClone(book.unit.getSnapshot());
  const sheets = data.sheetOrder.map((id) => ({ ...data.sheets[id], cellData: cellsOf(data, id) }));
  const { sheets: sides, ...side } = structuredClone(book.side);
  return { sheets, sides: data.sheetOrder.map((id) => sides[id]), side, active: book.unit.getActiveSheet().getSheetId() };
}

/** Cells with their styles spelled out: a style that is no longer used may stay in the workbook's list. */
function cellsOf({ sheets, styles }: IWorkbookData, id: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [row, columns] of Object.entries(sheets[id]?.cellData ?? {})) {
    for (const [column, cell] of Object.entries(columns as Record<string, ICellData>)) {
      cells[`${row}:${column}`] = { ...cell, s: typeof cell.s === "string" ? styles[cell.s] : cell.s };
    }
  }
  return cells;
}

async function valuesOf(office: OfficeHost, name: string): Promise<CellValue[][]> {
  return office.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
    await context.sync();
    return used.values as CellValue[][];
  });
}
