import { IFunctionService } from "@univerjs/engine-formula";
import type { Arguments } from "../../batch/arguments";
import { excelClass, Served, type ExcelClass, type Method } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument, notServed } from "../../batch/host-error";
import { evaluateFormula, type Evaluation } from "../../formula/evaluate-formula";
import { fullAddress } from "../../workbook/address";
import { FUNCTION_NAMES } from "./function-names";
import { rangeClass } from "../range/range";

/** `workbook.functions`: Excel's own functions, called without a cell. The formula engine computes them. */
export const functionsClass: ExcelClass<null> = excelClass("Functions", () => ({
  methods: Object.fromEntries(FUNCTION_NAMES.map((name) => [name, called(name)])),
}));

/** These answer with a day of their own making: in a workbook whose days count from 1904 it is that many less. */
const DAYS: ReadonlySet<string> = new Set(["DATE", "DATEVALUE", "TODAY", "NOW"]);
/** From the first day of one date system to that of the other; the formula engine knows 1900 alone. */
const DAYS_TO_1904 = 1462;

function called(name: string): Method<null> {
  const formulaName = name.replaceAll("_", ".").toUpperCase();
  return (_self, args, host) => {
    if (!host.book.service(IFunctionService).hasExecutor(formulaName)) throw notServed("Functions", name);
    const from1904 = DAYS.has(formulaName) && host.book.side.date1904 ? `-${DAYS_TO_1904}` : "";
    const formula = `=${formulaName}(${argumentsOf(args, host)})${from1904}`;
    return functionResultClass.of(host.evaluating(evaluateFormula(host.book, formula, () => host.workbook.calculation.settled())));
  };
}

/** The last of Excel's arguments may be left out; one before others is left empty. */
function argumentsOf(args: Arguments, host: Host): string {
  const given = args.all().flat();
  const count = given.reduce<number>((last, value, index) => (value === null || value === undefined ? last : index + 1), 0);
  return given.slice(0, count).map((value) => argumentOf(value, host)).join(",");
}

function argumentOf(value: unknown, host: Host): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (!(value instanceof Served)) return referenceOf(value);
  const range = value.as(rangeClass);
  if (range !== undefined) return fullAddress(range, host.book.sheetName(range.sheetId));
  const result = value.as(functionResultClass);
  if (result === undefined) throw invalidArgument();
  return result.formula.slice(1);
}

/** A `RangeReference`. */
function referenceOf(value: object): string {
  if (!("address" in value) || typeof value.address !== "string") throw invalidArgument();
  return value.address;
}

export const functionResultClass: ExcelClass<Evaluation> = excelClass("FunctionResult", () => ({
  properties: { value: { get: ({ value }) => value, calculated: true }, error: { get: ({ error }) => error, calculated: true } },
}));
