import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { converted, gridOf, isErrorArgument, type ArgumentValue, type ErrorArgument } from "./function-arguments";
import type { CallingCell } from "./function-calls";
import { arrayValue, BUSY, errorValue, toValueObject, type FunctionResult } from "./function-result";
import type { FunctionMetadata, ParameterMetadata } from "./functions-json";

/** Asks for a function's result; null while the function is busy. */
export type AskResult = (args: readonly unknown[], cell: CallingCell) => FunctionResult | null;

type Grid = ArgumentValue[][];

/**
 * A function of the add-in among Univer's own. It sees references rather than their values, because only so a blank cell can be told
 * from a zero.
 */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(name: string, private readonly metadata: FunctionMetadata, private readonly allowErrors: boolean, private readonly ask: AskResult) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true).length;
    this.maxParams = parameters.some(({ repeating }) => repeating === true) ? 255 : parameters.length;
  }

  /** Univer's own functions throw nothing; neither does this: what goes wrong is #VALUE! in the cell. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.compute(variants.map(gridOf));
    } catch {
      return errorValue("#VALUE!");
    }
  }

  private compute(grids: readonly Grid[]): BaseValueObject {
    const [rows, columns] = this.liftedShape(grids);
    if (rows === 1 && columns === 1) return this.call(grids, 0, 0);
    const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => this.call(grids, row, column)));
    return arrayValue(values);
  }

  /** A range given where one value is expected calls the function once for each cell, as Excel's dynamic arrays do. */
  private liftedShape(grids: readonly Grid[]): [rows: number, columns: number] {
    const scalars = grids.filter((_, index) => this.parameter(index)?.dimensionality !== "matrix");
    return [Math.max(1, ...scalars.map((grid) => grid.length)), Math.max(1, ...scalars.map((grid) => grid[0]?.length ?? 1))];
  }

  private call(grids: readonly Grid[], row: number, column: number): BaseValueObject {
    const args = grids.map((grid, index) => this.argument(grid, this.parameter(index), row, column));
    const error = this.allowErrors ? undefined : firstError(args);
    if (error !== undefined) return errorValue(error.code);
    const cell: CallingCell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.ask(this.inOrder(args), cell);
    return result === null ? errorValue(BUSY) : toValueObject(result);
  }

  private argument(grid: Grid, parameter: ParameterMetadata | undefined, row: number, column: number): unknown {
    if (parameter?.dimensionality === "matrix") return grid.map((line) => line.map((value) => converted(value, parameter.type)));
    const line = grid.length === 1 ? grid[0] : grid[row];
    const value = line?.length === 1 ? line[0] : line?.[column];
    return value === undefined ? NOT_AVAILABLE : converted(value, parameter?.type);
  }

  /** The last parameter may repeat: its arguments are one list. What was left out is null. */
  private inOrder(args: readonly unknown[]): readonly unknown[] {
    const { parameters } = this.metadata;
    return parameters.map(({ repeating }, index) => (repeating === true ? args.slice(index) : (args[index] ?? null)));
  }

  private parameter(index: number): ParameterMetadata | undefined {
    const { parameters } = this.metadata;
    return parameters[Math.min(index, parameters.length - 1)];
  }
}

/** Where two ranges of different sizes meet, the cells beyond the smaller one. */
const NOT_AVAILABLE: ErrorArgument = { type: "CustomFunctionError", code: "#N/A" };

function firstError(args: readonly unknown[]): ErrorArgument | undefined {
  for (const arg of args) {
    if (isErrorArgument(arg)) return arg;
    if (!Array.isArray(arg)) continue;
    const inside = (arg as unknown[][]).flat().find(isErrorArgument);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
