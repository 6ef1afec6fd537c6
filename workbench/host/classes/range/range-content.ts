import type { IStyleData } from "@univerjs/core";
import type { Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError } from "../../batch/host-error";
import { isUnbounded, type Area } from "../../workbook/area";
import { fillCalculatedColumn } from "../../workbook/cells/calculated-columns";
import { cellFinder, mapCells, valueOf, valueTypeOf, type Cell } from "../../workbook/cells/cells";
import { checkAllowed, checkUnlocked } from "../../workbook/cells/lock";
import { cellNumberFormat, formatCategory, textOf } from "../../workbook/looks/number-format";
import { toA1, toR1C1 } from "../../workbook/formulas/r1c1";
import { applyStyles } from "../../workbook/looks/styles";
import { writeTyped } from "../../workbook/tables/table-headers";
import { spread } from "../../workbook/cells/write-cells";
import { formulaAt } from "./formula-text";

type Content = Property<Area>;

const entries: NonNullable<Content["set"]> = (range, value, { book }) => {
  checkUnlocked(book, range);
  writeTyped(book, range, value);
  fillCalculatedColumn(book, range);
};

const formulas: Content = { get: (range, host) => perCell(range, host, (cell, row, column) => formulaAt(host, range, cell, { row, column }) ?? valueOf(cell)), set: entries, calculated: true };

const numberFormats: Content = { get: (range, { book }) => numberFormat(range, { book }), set: setNumberFormat };

/** What a range's cells hold. Of whole rows or columns Excel gives null. */
export const rangeContent: Record<string, Content> = {
  values: { get: (range, host) => perCell(range, host, valueOf), set: entries, calculated: true },
  formulas,
  formulasLocal: formulas,
  formulasR1C1: {
    get: (range, host) => perCell(range, host, (cell, row, column) => toR1C1(formulaAt(host, range, cell, { row, column }), { row, column }) ?? valueOf(cell)),
    set: (range, value, host) => entries(range, inA1(range, value), host),
    calculated: true,
  },
  valueTypes: { get: (range, host) => perCell(range, host, valueTypeOf), calculated: true },
  text: { get: (range, host) => texts(range, host), calculated: true },
  numberFormat: numberFormats,
  numberFormatLocal: numberFormats,
  numberFormatCategories: { get: (range, { book }) => numberFormat(range, { book })?.map((row) => row.map(formatCategory)) ?? null },
  hasSpill: { get: hasSpill, calculated: true },
  savedAsArray: { get: hasSpill, calculated: true },
  linkedDataTypeState: { get: (range, host) => perCell(range, host, () => "None") },
};

function perCell<T>(range: Area, { book }: Host, read: (cell: Cell, row: number, column: number) => T): T[][] | null {
  return isUnbounded(range) ? null : mapCells(book, range, read);
}

function texts(range: Area, host: Host): string[][] | null {
  const formatOf = cellNumberFormat(host.book);
  return perCell(range, host, (cell) => textOf(cell, formatOf(cell), host.book.side.date1904));
}

function numberFormat(range: Area, { book }: Pick<Host, "book">): string[][] | null {
  const formatOf = cellNumberFormat(book);
  return isUnbounded(range) ? null : mapCells(book, range, formatOf);
}

/** @throws InvalidArgument for a format that is no text, or one of more than 255 characters */
function setNumberFormat(range: Area, value: unknown, { book }: Host): void {
  checkAllowed(book, range.sheetId, "allowFormatCells");
  const at = spread(value, range);
  const changes = new Map<unknown, IStyleData>();
  applyStyles(book, range, (row, column) => {
    const format = at(row, column);
    if (format === null || format === undefined) return undefined;
    const change = changes.get(format) ?? formatChange(format);
    changes.set(format, change);
    return change;
  });
}

function formatChange(format: unknown): IStyleData {
  if (typeof format !== "string" || format.length > 255) throw new HostError("InvalidArgument");
  return { n: format === "" || /^general$/i.test(format) ? null : { pattern: format } };
}

/** Whether all cells belong to a formula that spills; null when some do. */
function hasSpill(range: Area, { book }: Host): boolean | null {
  if (isUnbounded(range)) return null;
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[range.sheetId];
  const own = cellFinder(book, range.sheetId);
  const flags = mapCells(book, range, (_cell, row, column) => Boolean(spilled?.[row]?.[column]) || Boolean(spilled?.[row] && own(row, column)?.f && spilled[row]?.[column + 1]));
  const [first = false] = flags.flat();
  return flags.flat().every((flag) => flag === first) ? first : null;
}

function inA1(range: Area, value: unknown): unknown {
  const at = spread(value, range);
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => {
      const given = at(range.row + row, range.column + column);
      return typeof given === "string" ? toA1(given, { row: range.row + row, column: range.column + column }) : given;
    }),
  );
}
