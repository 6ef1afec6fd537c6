import { BooleanNumber, ColorKit } from "@univerjs/core";
import {
  RemoveSheetsFilterMutation,
  ReCalcSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  type ICustomFilter,
  type ICustomFilters,
  type ISetSheetsFilterCriteriaMutationParams,
} from "@univerjs/sheets-filter";
import { invalidArgument, notServed } from "../../batch/host-error";
import { fromRange, toRange, type Area } from "../area";
import type { Book } from "../book";
import { mapCells, valueOf } from "../cells/cells";
import { asColor } from "../looks/colors";
import { datetimeTest, periodTest } from "./filter-dates";
import { cellNumberFormat, textOf } from "../looks/number-format";

/** Excel's `FilterCriteria`. */
export type FilterCriteria = Readonly<Record<string, unknown>>;
type Criteria = NonNullable<ISetSheetsFilterCriteriaMutationParams["criteria"]>;

/** The area that a sheet filters, header included; null when it filters none. */
export function filterArea(book: Book, sheetId: string): Area | null {
  const model = book.filters.getFilterModel(book.unitId, sheetId);
  return model ? fromRange(sheetId, model.getRange()) : null;
}

/** Rows that the sheet's filter hides at present. */
export function filteredRows(book: Book, sheetId: string): ReadonlySet<number> {
  return book.filters.getFilterModel(book.unitId, sheetId)?.filteredOutRows ?? new Set();
}

export function setFilterArea(book: Book, area: Area): void {
  removeFilter(book, area.sheetId);
  book.run(SetSheetsFilterRangeMutation.id, { subUnitId: area.sheetId, range: toRange(area) });
}

export function removeFilter(book: Book, sheetId: string): void {
  if (filterArea(book, sheetId) !== null) book.run(RemoveSheetsFilterMutation.id, { subUnitId: sheetId });
}

export function reapplyFilter(book: Book, sheetId: string): void {
  if (filterArea(book, sheetId) !== null) book.run(ReCalcSheetsFilterMutation.id, { subUnitId: sheetId });
}

/** @param column counted from the filtered area's first @param criteria null shows all of the column */
export function filterColumn(book: Book, sheetId: string, column: number, criteria: FilterCriteria | null): void {
  const area = filterArea(book, sheetId);
  if (area === null || !Number.isInteger(column) || column < 0 || column >= area.columns) throw invalidArgument();
  const col = area.column + column;
  const univer = criteria === null ? null : { colId: col, ...toUniver(book, { ...area, column: col, columns: 1, row: area.row + 1, rows: Math.max(1, area.rows - 1) }, criteria) };
  book.run(SetSheetsFilterCriteriaMutation.id, { subUnitId: sheetId, col, criteria: univer });
}

/** Clears what hides rows, and leaves the filtered area. */
export function showAll(book: Book, sheetId: string): void {
  const area = filterArea(book, sheetId);
  for (let column = 0; column < (area?.columns ?? 0); column++) filterColumn(book, sheetId, column, null);
}

function toUniver(book: Book, body: Area, criteria: FilterCriteria): Omit<Criteria, "colId"> {
  switch (criteria["filterOn"]) {
    case "Values":
      return { filters: valuesOf(book, body, criteria["values"]) };
    case "Custom":
      return { customFilters: custom(criteria) };
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return { filters: { filters: extremes(book, body, String(criteria["filterOn"]), Number(criteria["criterion1"])) } };
    case "Dynamic":
      return { filters: { filters: dynamics(book, body, String(criteria["dynamicCriteria"])) } };
    case "CellColor":
      return { colorFilters: { cellFillColors: [rgb(criteria["color"])] } };
    case "FontColor":
      return { colorFilters: { cellTextColors: [rgb(criteria["color"])] } };
    default:
      throw notServed("Filter", "apply", `by ${String(criteria["filterOn"])}`);
  }
}

/** Univer's `CustomFilterOperator`, whose declaration its package leaves out; equality has none. */
const SIGNS: readonly (readonly [sign: string, operator: string | null])[] = [
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", null],
];

function custom(criteria: FilterCriteria): ICustomFilters {
  const one = condition(criteria["criterion1"]);
  if (criteria["criterion2"] === undefined || criteria["criterion2"] === null) return { customFilters: [one] };
  const both = criteria["operator"] !== "Or";
  return { customFilters: [one, condition(criteria["criterion2"])], ...(both ? { and: BooleanNumber.TRUE as const } : {}) };
}

/** ">50", "<>待补", "=甲*": a sign and a value; without a sign it is equality. */
function condition(criterion: unknown): ICustomFilter {
  const text = String(criterion);
  const [sign = "", operator = null] = SIGNS.find(([mark]) => text.startsWith(mark)) ?? [];
  const value = text.slice(sign.length);
  const number = value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  return operator === null ? { val: value } : { val: number, operator };
}

/** What the cells of the best or worst values show. */
function extremes(book: Book, body: Area, kind: string, count: number): string[] {
  const shown = shownNumbers(book, body).sort((one, other) => (kind.startsWith("Top") ? other.value - one.value : one.value - other.value));
  const many = kind.endsWith("Percent") ? Math.max(1, Math.floor((shown.length * count) / 100)) : count;
  const limit = shown[Math.min(many, shown.length) - 1]?.value;
  return shown.filter(({ value }) => limit !== undefined && (kind.startsWith("Top") ? value >= limit : value <= limit)).map(({ text }) => text);
}

/** Texts, "" for blanks, and dates of which a part has to agree. @throws InvalidArgument unless there is a list of them */
function valuesOf(book: Book, body: Area, values: unknown): { filters: string[]; blank?: true } {
  if (!Array.isArray(values)) throw invalidArgument();
  const texts = values.filter((value) => typeof value !== "object").map(String);
  const tests = values.filter((value) => typeof value === "object").map((value) => datetimeTest(value, book.side.date1904));
  const dates = tests.length === 0 ? [] : shownNumbers(book, body).filter(({ value }) => tests.some((agrees) => agrees(value)));
  return { filters: [...texts, ...dates.map(({ text }) => text)], ...(texts.includes("") ? { blank: true as const } : {}) };
}

/** As Univer writes a colour when it compares it. */
function rgb(color: unknown): string {
  return new ColorKit(asColor(color)).toRgbString();
}

function dynamics(book: Book, body: Area, kind: string): string[] {
  const shown = shownNumbers(book, body);
  const mean = shown.reduce((sum, { value }) => sum + value, 0) / shown.length;
  if (kind === "AboveAverage") return shown.filter(({ value }) => value > mean).map(({ text }) => text);
  if (kind === "BelowAverage") return shown.filter(({ value }) => value < mean).map(({ text }) => text);
  const isIn = periodTest(kind, new Date(), book.side.date1904);
  return shown.filter(({ value }) => isIn(value)).map(({ text }) => text);
}

function shownNumbers(book: Book, body: Area): { value: number; text: string }[] {
  const formatOf = cellNumberFormat(book);
  return mapCells(book, body, (cell) => ({ value: valueOf(cell), text: textOf(cell, formatOf(cell), book.side.date1904) }))
    .flat()
    .filter((entry): entry is { value: number; text: string } => typeof entry.value === "number");
}
