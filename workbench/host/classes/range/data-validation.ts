import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import { asChoice, asFlag, asText } from "../../batch/arguments";
import { excelClass, Served, type ExcelClass, type Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { checkByFormulas, checkKey } from "../../formula/custom-checks";
import { absoluteAddress, quotedSheetName } from "../../workbook/address";
import type { Area } from "../../workbook/area";
import { mapCells, valueOf } from "../../workbook/cells/cells";
import { checkUnprotected } from "../../workbook/cells/lock";
import { rectangles } from "../../workbook/cells/regions";
import { readDate } from "../../workbook/entry/entry-date";
import { usedArea } from "../../workbook/cells/used-area";
import { ALERT_STYLES, customFormulaAt, NO_VALIDATION, OPERATORS, setValidation, validationOf, type Validation } from "../../workbook/rules/validation";
import { passes } from "../../workbook/rules/validation-check";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

type Fields = Readonly<Record<string, unknown>>;

/** Excel's kinds of rules: the member of `DataValidationRule`, Excel's and Univer's name for the kind. */
const KINDS = [
  ["wholeNumber", "WholeNumber", DataValidationType.WHOLE],
  ["decimal", "Decimal", DataValidationType.DECIMAL],
  ["date", "Date", DataValidationType.DATE],
  ["time", "Time", DataValidationType.TIME],
  ["textLength", "TextLength", DataValidationType.TEXT_LENGTH],
  ["list", "List", DataValidationType.LIST],
  ["custom", "Custom", DataValidationType.CUSTOM],
] as const;

/** `range.dataValidation`. */
export const dataValidationClass: ExcelClass<Area> = excelClass("DataValidation", () => ({
  prepare: (range, host) => host.wait(checkByFormulas(host.book, range, host.customChecks, () => host.workbook.calculation.settled())),
  properties: {
    type: { get: (range, { book }) => typeOf(validationOf(book, range)) },
    rule: { get: (range, { book }) => ruleOf(validationOf(book, range)), set: (range, value, host) => change(range, fromRule(value, host), host) },
    ignoreBlanks: part(({ allowBlank }) => allowBlank !== false, (value) => ({ allowBlank: asFlag(value) })),
    prompt: part(
      ({ showInputMessage, prompt, promptTitle }) => ({ showPrompt: showInputMessage ?? true, title: promptTitle ?? "", message: prompt ?? "" }),
      (value) => {
        const { showPrompt, title, message } = fieldsOf(value);
        return { showInputMessage: showPrompt !== false, promptTitle: asText(title ?? ""), prompt: asText(message ?? "") };
      },
    ),
    errorAlert: part(
      ({ showErrorMessage, error, errorTitle, errorStyle }) => ({ showAlert: showErrorMessage ?? true, title: errorTitle ?? "", message: error ?? "", style: nameIn(ALERT_STYLES, errorStyle) ?? "Stop" }),
      (value) => {
        const { showAlert, title, message, style = "Stop" } = fieldsOf(value);
        const errorStyle = ALERT_STYLES[asChoice(style, Object.keys(ALERT_STYLES))];
        return { showErrorMessage: showAlert !== false, errorTitle: asText(title ?? ""), error: asText(message ?? ""), ...(errorStyle === undefined ? {} : { errorStyle }) };
      },
    ),
    valid: { get: (range, host) => isValid(range, host), calculated: true },
  },
  methods: {
    clear: (range, _args, { book }) => setValidation(book, range, NO_VALIDATION),
    getInvalidCells: (range, _args, host) => invalidCells(range, host),
    getInvalidCellsOrNullObject: (range, _args, host) => invalidCells(range, host),
  },
  calculatedMethods: ["getInvalidCells", "getInvalidCellsOrNullObject"],
}));

/** Excel refuses what does not fit unless it is told otherwise; Univer would only mark it. */
const STOPS = { errorStyle: DataValidationErrorStyle.STOP };

function change(range: Area, parts: Partial<Validation>, { book }: Host): void {
  checkUnprotected(book, range.sheetId);
  setValidation(book, range, { ...STOPS, ...(validationOf(book, range) ?? NO_VALIDATION), ...parts });
}

/** A part of the validation; null where the cells differ. */
function part(read: (validation: Validation) => unknown, write: (value: unknown) => Partial<Validation>): Property<Area> {
  return {
    get: (range, { book }) => {
      const validation = validationOf(book, range);
      return validation === null ? null : read(validation);
    },
    set: (range, value, host) => change(range, write(value), host),
  };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Fields;
}

function nameIn<T>(names: Readonly<Record<string, T>>, value: T | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function typeOf(validation: Validation | null): string {
  if (validation === null) return "Inconsistent";
  return KINDS.find(([, , type]) => type === validation.type)?.[1] ?? "None";
}

function ruleOf(validation: Validation | null): object | null {
  if (validation === null) return null;
  const kind = KINDS.find(([, , type]) => type === validation.type)?.[0];
  const { formula1 = "", formula2 } = validation;
  if (kind === undefined) return {};
  if (kind === "list") return { list: { inCellDropDown: validation.showDropDown !== false, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { formula1: asFormula(formula1), ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }), operator: nameIn(OPERATORS, validation.operator) ?? "Between" } };
}

/** Excel gives every operand back as a formula, "=10" for 10. */
const asFormula = (operand: string): string => (operand === "" || operand.startsWith("=") ? operand : `=${operand}`);

/** @throws InvalidArgument unless the rule is of one kind and complete */
function fromRule(value: unknown, host: Host): Validation {
  const given = Object.entries(fieldsOf(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [name, rule] = given[0] ?? [];
  const kind = KINDS.find(([member]) => member === name);
  if (kind === undefined || given.length !== 1) throw invalidArgument();
  const fields = fieldsOf(rule);
  const [member, , type] = kind;
  if (member === "list") return { type, formula1: sourceOf(fields["source"], host), showDropDown: fields["inCellDropDown"] !== false };
  if (member === "custom") return { type, formula1: asText(fields["formula"]) };
  const operator = OPERATORS[asChoice(fields["operator"] ?? "Between", Object.keys(OPERATORS))];
  const second = fields["formula2"] ?? null;
  if (second === null && (operator === OPERATORS["Between"] || operator === OPERATORS["NotBetween"])) throw invalidArgument();
  return {
    type,
    formula1: operandOf(fields["formula1"], member, host),
    ...(second === null ? {} : { formula2: operandOf(second, member, host) }),
    ...(operator === undefined ? {} : { operator }),
  };
}

function sourceOf(source: unknown, host: Host): string {
  return source instanceof Served ? referenceTo(source, host) : asText(source);
}

/** Dates and times come as ISO 8601; a validation holds their numbers. */
function operandOf(value: unknown, kind: string, host: Host): string {
  if (value instanceof Served) return referenceTo(value, host);
  if (typeof value === "number") return String(value);
  const text = asText(value).trim();
  if (kind !== "date" && kind !== "time") return text.replace(/^=(?=-?[\d.]+$)/, "");
  const read = readDate(text.replace(/^(\d{4}-\d{2}-\d{2})T/, "$1 ").replace(/^T/, "").replace(/(?:\.\d+)?Z?$/, ""));
  return read === null ? text : String(read.value);
}

function referenceTo(object: Served, { book }: Host): string {
  const area = object.as(rangeClass);
  if (area === undefined) throw invalidArgument();
  return `=${quotedSheetName(book.sheetName(area.sheetId))}!${absoluteAddress(area)}`;
}

/** Whether all values pass; null when some do. */
function isValid(range: Area, host: Host): boolean | null {
  const used = usedArea(host.book, range, true);
  if (used === null) return true;
  const flags = mapCells(host.book, used, (cell, row, column) => passesAt(range, cell, row, column, host)).flat();
  if (flags.every((flag) => flag)) return true;
  return flags.some((flag) => flag) ? null : false;
}

function passesAt(range: Area, cell: Parameters<typeof valueOf>[0], row: number, column: number, { book, customChecks }: Host): boolean {
  const at = { ...range, row, column, rows: 1, columns: 1 };
  const formula = customFormulaAt(book, at);
  if (formula !== null && valueOf(cell) !== "") return customChecks.get(checkKey(range.sheetId, formula)) ?? false;
  return passes(book, validationOf(book, at) ?? NO_VALIDATION, valueOf(cell), range.sheetId);
}

function invalidCells(range: Area, host: Host): Served | null {
  const used = usedArea(host.book, range, true);
  const bad: [row: number, column: number][] = [];
  if (used !== null) mapCells(host.book, used, (cell, row, column) => void (passesAt(range, cell, row, column, host) || bad.push([row, column])));
  return bad.length === 0 ? null : rangeAreasClass.of(rectangles(range.sheetId, bad));
}
