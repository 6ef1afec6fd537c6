import { hundredthsOfCell } from "../../regulation/input/cell-number";
import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import { Decimal } from "../../regulation/decimal";
import { rules2021 } from "../../regulation/editions/2021/rules";
import { hundredthsOf, PER_POINT } from "../../regulation/scoring/hundredths";
import { message, type Message } from "../../regulation/message";
import { isBlank } from "./cells";
import { PENDING, TO_SUPPLY } from "./marks";
import { refuse } from "./refusal";

/** In points: full marks in every item. */
export const HIGHEST_TOTAL = rules2021.items.reduce((sum, { max }) => sum + max, 0);

/** Stand for a total that is not there; totals themselves are 0 or more. */
export const BLANK_TOTAL = -1;
export const PENDING_TOTAL = -2;

/**
 * @returns the total in hundredths of a point, BLANK_TOTAL for a blank cell, PENDING_TOTAL for 待定
 * @throws CustomFunctions.Error when it is not a total of 0 to 110
 */
export function totalArgument(cell: unknown, where: Message): number {
  const hundredths = typeof cell === "number" ? hundredthsOfNumber(cell) : hundredthsOfText(cell);
  if (hundredths !== null && hundredths <= HIGHEST_TOTAL * PER_POINT) return hundredths;
  const problem = message(hundredths === null ? "functions.total.notAScore" : "functions.total.tooHigh");
  const expected = message("functions.expected.total", { max: HIGHEST_TOTAL });
  return refuse({ where, found: cell, problem, expected });
}

function hundredthsOfNumber(cell: number): number | null {
  return cell >= 0 && Number.isFinite(cell) ? hundredthsOfCell(cell) : null;
}

function hundredthsOfText(cell: unknown): number | null {
  if (isBlank(cell)) return BLANK_TOTAL;
  if (typeof cell !== "string") return null;
  const text = plainText(cell);
  if (text === PENDING || text === TO_SUPPLY) return PENDING_TOTAL;
  if (isEmptyMark(text)) return BLANK_TOTAL;
  const digits = /^(\d+(?:\.\d+)?) ?分?$/u.exec(text)?.[1];
  return digits === undefined ? null : hundredthsOf(new Decimal(digits));
}

