import { message, type Say } from "../../regulation/message";
import { eachInSteps, type InSteps } from "../in-steps";
import type { ReportKind, ReportSheet, ReportValue } from "../sheet";

/** Where a sheet lists what belongs to each platform; no places where that sheet is not written. */
export interface PlatformPlaces {
  readonly kind: ReportKind;
  readonly places: ReadonlyMap<string, ListedPlace>;
}

/** A sheet that lists what belongs to platforms, and where each platform's rows begin. */
export interface ListedSheet extends PlatformPlaces {
  readonly sheet: ReportSheet;
}

/** A platform's first row, zero-based on the sheet, and how many it has. */
export interface ListedPlace {
  readonly row: number;
  readonly rows: number;
}

/** A sheet of Excel's has 1,048,576 rows; title, header, notes and signatures take some. */
const MOST_ROWS = 1_048_000;

/**
 * @param isExpendable which rows are left out first where a sheet cannot hold all
 * @returns what one sheet can list, in the same order, and how many rows it cannot
 */
export function listedRows<Row>(
  rows: readonly Row[], isExpendable: (row: Row) => boolean, most: number = MOST_ROWS,
): { readonly rows: readonly Row[]; readonly left: number } {
  let surplus = rows.length - most;
  if (surplus <= 0) return { rows, left: 0 };
  const fitting = [...rows].reverse().filter((row) => surplus <= 0 || !isExpendable(row) || surplus-- <= 0).reverse().slice(0, most);
  return { rows: fitting, left: rows.length - fitting.length };
}

/**
 * @param key of the text that says how many rows there are
 * @returns "120 行", which leads to the first of the platform's; nothing where the list has none of them
 */
export function leadTo({ kind, places }: PlatformPlaces, platform: string, say: Say, key = "report.rows"): ReportValue {
  const place = places.get(platform);
  if (place === undefined) return null;
  return { text: say(message(key, { rows: place.rows })), to: { sheet: { kind }, cell: `A${place.row + 1}` } };
}

/**
 * @param first the row of the sheet that lists the first of them
 * @param keyOf whose a row is: its platform's, unless it says something else
 * @returns in steps, where the rows of each begin, and how many there are
 */
export function* placesOf<Row extends { readonly platform: string | null }>(
  rows: readonly Row[], first: number, keyOf: (row: Row) => string | null = ({ platform }) => platform,
): InSteps<Map<string, ListedPlace>> {
  const places = new Map<string, { row: number; rows: number }>();
  yield* eachInSteps(rows, (row, index) => {
    const key = keyOf(row);
    if (key === null) return;
    const known = places.get(key);
    if (known === undefined) places.set(key, { row: first + index, rows: 1 });
    else known.rows++;
  });
  return places;
}
