import { Decimal } from "./decimal";
import { RegulationError } from "./error";
import { message } from "./message";

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
