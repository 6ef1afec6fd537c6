import { plainText } from "../../regulation/input/cell-text";
import { readAmount } from "../../regulation/amount/read-amount";
import type { AmountReading, MoneyUnit } from "../../regulation/amount/amount";
import type { Decimal } from "../../regulation/decimal";
import { message, type Message } from "../../regulation/message";
import { isBlank, singleCell } from "./cells";
import { refuse } from "./refusal";

const UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: "yuan", 圆: "yuan", 人民币元: "yuan", YUAN: "yuan",
  万元: "wan", 万: "wan", 人民币万元: "wan", WAN: "wan",
  亿元: "yi", 亿: "yi", 人民币亿元: "yi", YI: "yi",
};

/**
 * @param argument 元, 万元 or 亿元; left out, blank, or the 0 that a blank cell is on the desktop: 万元
 * @throws CustomFunctions.Error when it names no unit
 */
export function unitArgument(argument: unknown): MoneyUnit {
  const where = message("functions.argument.unit");
  const cell = singleCell(argument, where);
  if (isBlank(cell) || cell === 0) return "wan";
  const unit = typeof cell === "string" ? UNITS[plainText(cell)] : undefined;
  if (unit !== undefined) return unit;
  const problem = message("functions.unit.unknown");
  return refuse({ where, found: cell, problem, expected: message("functions.expected.unit") });
}

/**
 * @param unit of a number without one; a unit in the text wins ("1.2亿")
 * @returns the amount in 万元, null when the cell is blank
 * @throws CustomFunctions.Error when it is not surely an amount of 0 or more
 */
export function amountArgument(cell: unknown, unit: MoneyUnit, where: Message): Decimal | null {
  if (isBlank(cell)) return null;
  const reading: AmountReading =
    typeof cell === "string" || typeof cell === "number"
      ? readAmount(cell, { unit })
      : { kind: "unsure", reason: "notAnAmount", suggestWan: null };
  if (reading.kind === "amount") return reading.wan;
  if (reading.reason === "empty") return null;
  const implausible = reading.reason === "implausible";
  return refuse({
    where,
    found: cell,
    problem: message(`functions.amount.${reading.reason}`),
    expected: message(implausible ? "functions.expected.amountWithUnit" : "functions.expected.amount"),
    suggestion: reading.suggestWan === null ? null : `${reading.suggestWan.toFixed()}万元`,
  });
}
