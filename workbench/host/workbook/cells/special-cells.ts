import { fromRange, intersection, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, hasContent, requireFrame, valueTypeOf, type Cell } from "./cells";
import { conditionalFormatsIn } from "../rules/conditional";
import { filteredRows } from "../filter/filter";
import { keptFormula } from "../formulas/kept-formula";
import { rectangles } from "./regions";
import { usedArea } from "./used-area";

/** Excel's `SpecialCellType`, as far as the host tells them. */
export const SPECIAL_CELLS = ["Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats", "DataValidations", "SameConditionalFormat", "SameDataValidation"] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

/** Excel's `SpecialCellValueType`: which of the constants or formulas. */
export const SPECIAL_VALUES = ["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber", "ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText", "Numbers", "NumbersText", "Text"] as const;
export type SpecialValues = (typeof SPECIAL_VALUES)[number];

const VALUE_TYPES: readonly (readonly [word: RegExp, type: string])[] = [[/Error/, "Error"], [/Logical/, "Boolean"], [/Number/, "Double"], [/Text/, "String"]];

/** The cells of a kind among the used ones of an area, as rectangles. */
export function specialCells(book: Book, area: Area, kind: SpecialCells, values: SpecialValues): Area[] {
  if (kind === "ConditionalFormats") return conditionalAreas(book, area);
  if (kind === "DataValidations") return validatedAreas(book, area);
  const first = { ...area, rows: 1, columns: 1 };
  if (kind === "SameConditionalFormat") return conditionalAreas(book, area, first);
  if (kind === "SameDataValidation") return validatedAreas(book, area, first);
  if (kind === "Visible") return visibleAreas(book, area);
  const used = usedArea(book, { ...area, row: 0, column: 0, rows: 1048576, columns: 16384 }, true);
  const within = used === null ? null : intersection(used, area);
  if (within === null) return [];
  return rectangles(area.sheetId, matching(book, within, testFor(kind, values)));
}

/** What shows, whether anything stands there or not: every run of visible rows with every run of visible columns. */
function visibleAreas(book: Book, area: Area): Area[] {
  const sheet = requireFrame(book, area.sheetId);
  const filtered = filteredRows(book, area.sheetId);
  const rows = visibleRuns(area.row, area.rows, sheet.getRowCount(), (row) => sheet.getRowManager().getRow(row)?.hd !== 1 && !filtered.has(row));
  const columns = visibleRuns(area.column, area.columns, sheet.getColumnCount(), (column) => sheet.getColumnManager().getColumn(column)?.hd !== 1);
  return rows.flatMap((down) => columns.map((right) => ({ sheetId: area.sheetId, row: down.start, rows: down.length, column: right.start, columns: right.length })));
}

/** @param known how far anything can be hidden: what lies beyond shows */
function visibleRuns(first: number, count: number, known: number, shows: (index: number) => boolean): { start: number; length: number }[] {
  const end = first + count;
  const runs: { start: number; length: number }[] = [];
  let start = -1;
  for (let index = first; index < Math.min(end, known); index++) {
    if (shows(index)) start = start < 0 ? index : start;
    else if (start >= 0) {
      runs.push({ start, length: index - start });
      start = -1;
    }
  }
  if (start < 0 && end > known) start = Math.max(first, known);
  return start < 0 ? runs : [...runs, { start, length: end - start }];
}

type Test = (cell: Cell) => boolean;

function testFor(kind: SpecialCells, values: SpecialValues): Test {
  const types = new Set(VALUE_TYPES.filter(([word]) => values === "All" || word.test(values)).map(([, type]) => type));
  switch (kind) {
    case "Blanks":
      return (cell) => !hasContent(cell);
    case "Constants":
      return (cell) => hasContent(cell) && !isFormula(cell) && types.has(valueTypeOf(cell));
    default:
      return (cell) => isFormula(cell) && types.has(valueTypeOf(cell));
  }
}

const isFormula = (cell: Cell): boolean => Boolean(cell?.f) || Boolean(cell?.si) || keptFormula(cell) !== null;

function* matching(book: Book, area: Area, test: Test): Iterable<readonly [number, number]> {
  const find = cellFinder(book, area.sheetId);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) if (test(find(row, column))) yield [row, column];
  }
}

/** @param like the cells whose formats are looked for */
function conditionalAreas(book: Book, area: Area, like = area): Area[] {
  const rules = book.conditionalRules.getSubunitRules(book.unitId, area.sheetId) ?? [];
  const ids = new Set(conditionalFormatsIn(book, like).map(({ id }) => id));
  return shared(area, rules.filter(({ cfId }) => ids.has(cfId)).flatMap(({ ranges }) => ranges.map((range) => fromRange(area.sheetId, range))));
}

/** @param like the cells whose validations are looked for */
function validatedAreas(book: Book, area: Area, like = area): Area[] {
  const rules = book.validationRules.getRules(book.unitId, area.sheetId).map(({ ranges }) => ranges.map((range) => fromRange(area.sheetId, range)));
  return shared(area, rules.filter((areas) => areas.some((one) => intersection(one, like) !== null)).flat());
}

function shared(area: Area, others: readonly Area[]): Area[] {
  return others.map((other) => intersection(area, other)).filter((found) => found !== null);
}
