import type { ICellData } from "@univerjs/core";
import { dateSerial } from "./dates";
import { unescapeText } from "./strings";

/** A cell as the file writes it, before anything is looked up. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** The attribute `t`, "n" when absent. */
  readonly type: string;
  readonly style: number;
  /** The text of `v`; null when there is none. */
  readonly value: string | null;
  /** The text of `is`, for type inlineStr. */
  readonly inline: string | null;
  readonly formula: RawFormula | null;
}

export interface RawFormula {
  readonly text: string;
  readonly type: string;
  /** The area of a shared or array formula, on the cell that holds it. */
  readonly ref: string | null;
  /** The number of a shared formula. */
  readonly shared: string | null;
}

/** Univer's CellValueType, whose numbers stand in snapshots. */
export const CELL = { text: 1, number: 2, boolean: 3 } as const;

/** @returns what the cell holds or last computed; {} for nothing. */
export function cellValue(cell: RawCell, strings: readonly string[], date1904: boolean): ICellData {
  const value = cell.value ?? cell.inline;
  if (value === null || (value === "" && cell.type !== "str")) return {};
  switch (cell.type) {
    case "s":
      return { v: strings[Number(value)] ?? "", t: CELL.text };
    case "str":
      return { v: unescapeText(value), t: CELL.text };
    case "inlineStr":
    case "e":
      return { v: value, t: CELL.text };
    case "b":
      return { v: value === "1" || value === "true" ? 1 : 0, t: CELL.boolean };
    case "d":
      return numberOrText(dateSerial(value, date1904) ?? value);
    default:
      return numberOrText(value);
  }
}

function numberOrText(value: string | number): ICellData {
  const number = Number(value);
  return Number.isFinite(number) ? { v: number, t: CELL.number } : { v: String(value), t: CELL.text };
}
