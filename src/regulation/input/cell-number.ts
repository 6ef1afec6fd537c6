import { Decimal } from "../decimal";
import { RegulationError } from "../error";
import { hundredthsOf, PER_POINT } from "../scoring/hundredths";
import { message } from "../message";

/** Excel shows and compares numbers at this many significant digits. */
const EXCEL_DIGITS = 15;

/**
 * A cell's binary number as the decimal that Excel means by it: 99999.99000000001 is 99999.99.
 *
 * @throws RegulationError when the number is not finite
 */
export function decimalOfCell(cell: number): Decimal {
  if (!Number.isFinite(cell)) throw new RegulationError(message("regulation.notFinite", { found: String(cell) }));
  return new Decimal(cell.toPrecision(EXCEL_DIGITS));
}

/**
 * A cell's score in whole hundredths of a point, half-up, without a decimal where the binary number leaves no doubt: below 10⁷
 * points it is within 10⁻⁴ hundredths of its decimal, so only numbers that close to a half are asked exactly.
 */
export function hundredthsOfCell(cell: number): number {
  const scaled = cell * PER_POINT;
  const nearest = Math.round(scaled);
  const certain = Math.abs(scaled) < 1e9 && Math.abs(scaled - nearest) < 0.4999;
  return certain ? nearest : hundredthsOf(decimalOfCell(cell));
}
