import type { Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { isUnbounded, type Area } from "../../workbook/area";
import { mapCells, type Cell } from "../../workbook/cells/cells";
import { checkAllowed } from "../../workbook/cells/lock";
import { usedArea } from "../../workbook/cells/used-area";
import { cellMatrix } from "../../workbook/cells/write-cells";

/** What Excel keeps of a cell's looks and Univer has no place for; kept, as a cell's lock is, in the place that it leaves to others. */
export function extraOf(cell: Cell, name: string): unknown {
  return (cell?.custom as Record<string, unknown> | null | undefined)?.[name] ?? undefined;
}

/** @param value null takes it away */
export function setExtra(range: Area, name: string, value: unknown, host: Host): void {
  const cells = bounded(range, host);
  const known = host.book.looksOf(cells.sheetId)?.getCellMatrix();
  host.book.writeStyles(cells, cellMatrix(cells, (row, column) => {
    const cell = known?.getValue(row, column);
    return value === null && extraOf(cell, name) === undefined ? undefined : { custom: { ...cell?.custom, [name]: value } };
  }));
}

/** What all cells of a range have there; null when they differ. */
export function commonExtra(range: Area, name: string, otherwise: unknown, host: Host): unknown {
  const values = mapCells(host.book, bounded(range, host), (cell) => extraOf(cell, name) ?? otherwise).flat();
  const [first = otherwise] = values;
  return values.every((value) => value === first) ? first : null;
}

/** A property of a range's cells that is read back as it was set. */
export function cellExtra(name: string, otherwise: unknown, check: (value: unknown) => unknown): Property<Area> {
  return {
    get: (range, host) => commonExtra(range, name, otherwise, host),
    set: (range, value, host) => {
      const checked = check(value);
      checkAllowed(host.book, range.sheetId, "allowFormatCells");
      setExtra(range, name, checked, host);
    },
  };
}

/**
 * A property of Univer's, some of whose words only Excel has: those are kept beside what comes nearest to them.
 * @param special whether a word is one of those
 */
export function withWords(name: string, base: Property<Area>, special: (word: string) => string | null): Property<Area> {
  return {
    get: (range, host) => {
      const word = commonExtra(range, name, undefined, host);
      return word === undefined ? base.get(range, host) : word;
    },
    set: (range, value, host) => {
      base.set?.(range, value, host);
      setExtra(range, name, special(String(value)), host);
    },
  };
}

/** Of whole rows or columns the cells in use are what counts. */
function bounded(range: Area, { book }: Host): Area {
  return isUnbounded(range) ? (usedArea(book, range, false) ?? { ...range, rows: 1, columns: 1 }) : range;
}
