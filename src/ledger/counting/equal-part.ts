import { Decimal } from "../../regulation/decimal";

/** 0.01元 in 万元: no part is finer. */
const CENTS_PER_WAN = 1000000;

/**
 * One of equal parts, to 0.01元; what a division leaves over goes to the first ones, so that the parts add up to the amount.
 *
 * @param wan 万元, 0 or more
 * @param turn which part, from 0
 */
export function equalPart(wan: Decimal, turn: number, of: number): Decimal {
  const cents = wan.times(CENTS_PER_WAN);
  const each = cents.div(of).round(0, Decimal.roundDown);
  const rest = cents.minus(each.times(of)).minus(turn);
  const more = rest.lte(0) ? new Decimal(0) : rest.gt(1) ? new Decimal(1) : rest;
  return each.plus(more).div(CENTS_PER_WAN);
}
