import { asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import { absoluteAddress, parseLocalAddress, quotedSheetName, splitAddress } from "../../workbook/address";
import type { Area } from "../../workbook/area";
import { mapCells, valueOf as valueOfCell, valueTypeOf } from "../../workbook/cells/cells";
import { evaluateFormula } from "../../formula/evaluate-formula";
import { addName, findName, namesOf, removeName, tellUniver } from "../../workbook/names";
import type { DefinedName } from "../../workbook/side-model";
import { constantArrayOf, constantTypeOf, type Constant } from "./constant-array";
import { constantOf } from "./named-value";
import { rangeClass } from "../range/range";
import { worksheetClass } from "../worksheet/worksheet";

/** `workbook.names` (state null) or `worksheet.names` (the sheet's id). */
export const namedItemCollectionClass: ExcelClass<string | null> = excelClass("NamedItemCollection", () => ({
  items: (scope, { book }) => namesOf(book, scope).map((name) => namedItemClass.of(name)),
  item: (scope, key, host) => find(scope, asText(key), host),
  methods: {
    add: (scope, args, host) => {
      const reference = args.object(1)?.as(rangeClass);
      const formula = reference === undefined ? formulaOf(args.at(1)) : referenceTo(reference, host);
      return namedItemClass.of(addName(host.book, { name: args.text(0), sheetId: scope, formula, visible: true, comment: args.textOr(2, "") }));
    },
    addFormulaLocal: (scope, args, { book }) =>
      namedItemClass.of(addName(book, { name: args.text(0), sheetId: scope, formula: formulaOf(args.at(1)), visible: true, comment: args.textOr(2, "") })),
    getCount: (scope, _args, { book }) => namesOf(book, scope).length,
    getItem: (scope, args, host) => find(scope, args.text(0), host),
    getItemOrNullObject: (scope, args, host) => find(scope, args.text(0), host),
  },
}));

function find(scope: string | null, name: string, { book }: Host): Served | null {
  const found = findName(book, name, scope);
  return found === null ? null : namedItemClass.of(found);
}

/** A defined name; its state is the side model's own record of it. */
export const namedItemClass: ExcelClass<DefinedName> = excelClass("NamedItem", () => ({
  id: ({ name }) => name,
  prepare: (self, host) => {
    if (areaOfName(self, host) !== null || constantOf(self.formula) !== null) return;
    host.nameValues.set(self, host.evaluating(evaluateFormula(host.book, self.formula, () => host.workbook.calculation.settled())));
  },
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: ({ formula }) => formula,
      set: (self, value, host) => change(self, { formula: formulaOf(value) }, host),
    },
    value: { get: (self, host) => valueOf(self, host), calculated: true },
    type: { get: (self, host) => typeOf(self, host), calculated: true },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    comment: { get: ({ comment }) => comment, set: (self, value, host) => change(self, { comment: asText(value) }, host) },
    visible: { get: ({ visible }) => visible, set: (self, value, host) => change(self, { visible: asFlag(value) }, host) },
  },
  objects: {
    arrayValues: (self, host) => {
      const held = areaOfName(self, host) ?? constantArrayOf(self.formula);
      return held === null ? null : namedItemArrayValuesClass.of(held);
    },
    worksheet: ({ sheetId }) => {
      if (sheetId === null) throw new HostError("InvalidOperation");
      return worksheetClass.of(sheetId);
    },
    worksheetOrNullObject: ({ sheetId }) => (sheetId === null ? null : worksheetClass.of(sheetId)),
  },
  methods: {
    delete: (self, _args, { book }) => removeName(book, self),
    getRange: (self, _args, host) => rangeOf(self, host),
    getRangeOrNullObject: (self, _args, host) => rangeOf(self, host),
  },
}));

function change(self: DefinedName, parts: Partial<DefinedName>, { book }: Host): void {
  Object.assign(self, parts);
  tellUniver(book, self);
}

function formulaOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
}

function referenceTo(range: Area, { book }: Host): string {
  return `=${quotedSheetName(book.sheetName(range.sheetId))}!${absoluteAddress(range)}`;
}

/** The cells that a name stands for; null when it stands for something else. */
export function areaOfName({ formula }: DefinedName, { book }: Host): Area | null {
  const { sheetName, local } = splitAddress(formula);
  const sheet = sheetName === null ? null : book.sheetByName(sheetName);
  return sheet === null ? null : parseLocalAddress(local, sheet.getSheetId());
}

function rangeOf(self: DefinedName, host: Host): Served | null {
  const area = areaOfName(self, host);
  return area === null ? null : rangeClass.of(area);
}

/** Of a reference Excel gives its text, of a constant the constant, of a formula what it comes to. */
function valueOf(self: DefinedName, host: Host): unknown {
  if (areaOfName(self, host) !== null) return self.formula.slice(1);
  const result = host.nameValues.get(self);
  return constantOf(self.formula) ?? (result?.error === "" ? result.value : result?.error) ?? self.formula.slice(1);
}

function typeOf(self: DefinedName, host: Host): string {
  if (areaOfName(self, host) !== null) return "Range";
  if (/^=\{.*\}$/s.test(self.formula)) return "Array";
  const result = host.nameValues.get(self);
  const constant = constantOf(self.formula) ?? result?.value ?? null;
  if (constant === null) return self.formula.includes("#REF!") || (result?.error ?? "") !== "" ? "Error" : "String";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return typeof constant === "boolean" ? "Boolean" : "String";
}

/** What the cells of a name, or its array of constants, hold, and of which types. */
export const namedItemArrayValuesClass: ExcelClass<Area | readonly (readonly Constant[])[]> = excelClass("NamedItemArrayValues", () => ({
  properties: {
    values: { get: (held, { book }) => ("sheetId" in held ? mapCells(book, held, valueOfCell) : held), calculated: true },
    types: { get: (held, { book }) => ("sheetId" in held ? mapCells(book, held, valueTypeOf) : held.map((row) => row.map(constantTypeOf))), calculated: true },
  },
}));
