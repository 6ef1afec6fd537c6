import type { Book } from "../book";
import { seriesOf, valuesAt } from "./charts";
import type { ChartSide } from "../side-model";

/** How an axis of values is divided. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** Excel draws no more parts than this on a chart of the usual height. */
const MOST_PARTS = 10;
/** What a chart without numbers shows. */
const NO_NUMBERS: ValueScale = { minimum: 0, maximum: 1, majorUnit: 0.1, minorUnit: 0.02 };

/** What Excel makes of a chart's values where a script has said nothing: it begins at 0 unless all values lie close together. */
export function valueScale(book: Book, chart: ChartSide): ValueScale {
  if (/100$/.test(chart.type)) return NO_NUMBERS;
  const numbers = /Stacked/.test(chart.type) ? sums(book, chart) : seriesOf(chart).flatMap((series) => numbersAt(book, series.values));
  if (numbers.length === 0) return NO_NUMBERS;
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const isClose = highest > 0 && lowest > 0 && (highest - lowest) / highest <= 1 / 6;
  const isCloseBelow = highest < 0 && lowest < 0 && (lowest - highest) / lowest <= 1 / 6;
  const from = lowest < 0 ? lowest - (Math.max(highest, 0) - lowest) / 20 : isClose ? lowest - (highest - lowest) / 2 : 0;
  const to = highest > 0 ? highest + (highest - Math.min(from, lowest < 0 ? lowest : from)) / 20 : isCloseBelow ? highest + (highest - lowest) / 2 : 0;
  return divided(from, from === to ? from + 1 : to);
}

/** Stacked values reach as high as the sum of those above 0, and as low as the sum of the others. */
function sums(book: Book, chart: ChartSide): number[] {
  const all = seriesOf(chart).map((series) => valuesAt(book, series.values));
  const count = Math.max(0, ...all.map((values) => values.length));
  return Array.from({ length: count }, (_, index) => all.map((values) => values[index]).filter((value) => typeof value === "number")).flatMap((values) => [
    values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
  ]);
}

function numbersAt(book: Book, address: string | null): number[] {
  return valuesAt(book, address).filter((value) => typeof value === "number");
}

/** Whole steps of 1, 2 or 5 times a power of ten. */
function divided(from: number, to: number): ValueScale {
  const power = 10 ** Math.floor(Math.log10((to - from) / MOST_PARTS));
  const majorUnit = [1, 2, 5, 10, 20].map((factor) => exact(factor * power)).find((unit) => Math.ceil(to / unit) - Math.floor(from / unit) <= MOST_PARTS) ?? exact(20 * power);
  return { minimum: exact(Math.floor(exact(from / majorUnit)) * majorUnit), maximum: exact(Math.ceil(exact(to / majorUnit)) * majorUnit), majorUnit, minorUnit: exact(majorUnit / 5) };
}

const exact = (number: number): number => Number(number.toPrecision(12));
