import { Decimal } from "../decimal";

/** Scores have this many decimals (annex, 诊断服务 1: 四舍五入取小数点后二位，下同). */
export const SCORE_PLACES = 2;

/**
 * 四舍五入, exactly: half goes away from zero, as 1.005 → 1.01 and −1.005 → −1.01.
 *
 * @param value a decimal, or a number or text taken as the decimal that it is written as (1.5e-7 is 0.00000015)
 * @param places decimals to keep, 0 or more
 */
export function roundHalfUp(value: Decimal | string | number, places: number): Decimal {
  return new Decimal(value).round(places, Decimal.roundHalfUp);
}

/** As {@link roundHalfUp}, towards zero: money is never rounded up beyond a budget. */
export function roundDown(value: Decimal, places: number): Decimal {
  return value.round(places, Decimal.roundDown);
}
