import { hashAlgorithm } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { fullAddress } from "../workbook/address";
import { toRange } from "../workbook/area";
import { Book } from "../workbook/book";
import { valueOf, cellFinder } from "../workbook/cells/cells";
import { rectangles } from "../workbook/cells/regions";
import type { HostWorkbook } from "../workbook/host-workbook";
import { AddInFunction } from "./add-in-function";
import { cellsWithFormula } from "./formula-cells";
import { FunctionCalls, type CallingCell, type Invoke } from "./function-calls";
import type { FunctionResult } from "./function-result";
import type { FunctionMetadata, FunctionsJson } from "./functions-json";
import { untilSteady } from "./until-steady";

export type { FunctionCall, Invoke } from "./function-calls";
export type { FunctionResult } from "./function-result";
export type { FunctionsJson } from "./functions-json";

/** The add-in's functions in one workbook. */
interface Registered {
  readonly calls: FunctionCalls;
  /** What the error in a cell says, by sheet, row and column. */
  readonly messages: Map<string, { readonly error: string; readonly message: string }>;
}

const registered = new WeakMap<HostWorkbook, Registered>();

/**
 * Makes the functions of an add-in usable in the workbook's formulas, and calculates the formulas that use them already.
 * @param invoke calls a function in the add-in's page; calls of many cells come in the same turn
 * @param namespace as in the manifest: a function "DIAG" is written `=ZHGZ.DIAG(…)`
 */
export function registerCustomFunctions(workbook: HostWorkbook, metadata: FunctionsJson, invoke: Invoke, namespace = "ZHGZ"): void {
  const { calculation } = workbook;
  const again = (cells: readonly CallingCell[]): void => calculation.recalculate(dirtyAreas(cells));
  const functions: Registered = { calls: new FunctionCalls(invoke, again, untilSteady(workbook)), messages: new Map() };
  registered.set(workbook, functions);
  calculation.onRunEnded(() => void functions.calls.send());
  const book = new Book(workbook);
  const service = book.service(IFunctionService);
  for (const one of metadata.functions) {
    service.registerExecutors(executor(one, `${namespace}.${one.name}`.toUpperCase(), metadata, functions, book));
  }
  service.registerDescriptions(...metadata.functions.map((one) => description(one, namespace)));
  const using = new Set<string>();
  const callers = cellsWithFormula(book, (formula) => formula.toUpperCase().includes(`${namespace.toUpperCase()}.`) && Boolean(using.add(formula)));
  // Univer keeps what it understood of a formula under its text, and of a long one under a hash of that.
  service.deleteFormulaAstCacheKey(`${namespace.toUpperCase()}.`, ...[...using].map((formula) => hashAlgorithm(`${workbook.unitId}${formula}`).toString()));
  calculation.recalculate(dirtyAreas(callers));
}

/** Every formula has its value, those with functions of the add-in too. */
export function isCalculated(workbook: HostWorkbook): boolean {
  return workbook.calculation.isAtRest && (registered.get(workbook)?.calls.isIdle ?? true);
}

/** Resolves when every formula has its value, those with functions of the add-in too. */
export async function calculated(workbook: HostWorkbook): Promise<void> {
  const calls = registered.get(workbook)?.calls;
  await workbook.calculation.settled();
  while (calls !== undefined && !calls.isIdle) {
    await calls.finished();
    await workbook.calculation.settled();
  }
}

/** What the function behind an error in the cell says; null when the cell shows no error of a function of the add-in. */
export function errorMessage(workbook: HostWorkbook, cell: CallingCell): string | null {
  const said = registered.get(workbook)?.messages.get(keyOf(cell));
  if (said === undefined) return null;
  const shown = valueOf(cellFinder(new Book(workbook), cell.sheetId)(cell.row, cell.column));
  return shown === said.error ? said.message : null;
}

function executor(one: FunctionMetadata, name: string, all: FunctionsJson, { calls, messages }: Registered, book: Book): AddInFunction {
  const allowErrors = one.options?.allowErrorForDataTypeAny ?? all.allowErrorForDataTypeAny ?? false;
  return new AddInFunction(name, one, allowErrors, (args, cell) => {
    const address = fullAddress({ ...cell, rows: 1, columns: 1 }, book.sheetName(cell.sheetId));
    const result = calls.resultOf({ id: one.id, args, address, allowErrors }, cell);
    note(messages, cell, result);
    return result;
  });
}

function note(messages: Registered["messages"], cell: CallingCell, result: FunctionResult | null): void {
  if (result !== null && "error" in result) messages.set(keyOf(cell), result);
  else messages.delete(keyOf(cell));
}

/** For the formula bar: a name, a help text, and the parameters. */
function description(one: FunctionMetadata, namespace: string): Parameters<IFunctionService["registerDescriptions"]>[0] {
  return {
    functionName: `${namespace}.${one.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: one.parameters.map(({ name, description: detail = "", optional, repeating }) => ({
      name,
      detail,
      example: "",
      require: optional === true ? 0 : 1,
      repeat: repeating === true ? 1 : 0,
    })),
  };
}

/** Univer looks at each dirty area for every formula: ten thousand cells below each other are one. */
function dirtyAreas(cells: readonly CallingCell[]): Parameters<HostWorkbook["calculation"]["recalculate"]>[0] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return [...new Set(cells.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const own = inOrder.filter((cell) => cell.sheetId === sheetId).map(({ row, column }) => [row, column] as const);
    return rectangles(sheetId, own).map((area) => ({ sheetId, range: toRange(area) }));
  });
}

function keyOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}
