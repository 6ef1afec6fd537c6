import { COUNT_FACTS, FACT_KEYS, YES_NO_FACTS } from "../../regulation/facts";
import { IMPLAUSIBLE_WAN } from "../../regulation/amount/amount";
import type { Message } from "../../regulation/message";
import { ANSWERS, UNKNOWN, type FactRow } from "../../regulation/scoring/score-table";
import { factName } from "../../regulation/scoring/wording";
import { amountArgument } from "./amount-argument";
import { answerArgument } from "./answer-argument";
import { isBlank } from "./cells";
import { countArgument } from "./count-argument";
import { cellOfRange } from "./refusal";

const FIRST_COUNT = YES_NO_FACTS.length;
const INVESTMENT = FIRST_COUNT + COUNT_FACTS.length;
const HIGHEST_WAN = Number(IMPLAUSIBLE_WAN);

/**
 * Reads one row of facts, in the order of FACT_KEYS, into `into`; plain numbers and booleans by the short way.
 *
 * @param row the row's place in the range, from 0, for messages
 * @throws CustomFunctions.Error naming the row and column of a cell that cannot be read
 */
export function readFactRow(cells: readonly unknown[], row: number, into: FactRow): void {
  for (let column = 0; column < FIRST_COUNT; column++) {
    const cell = cells[column];
    into.answers[column] = typeof cell === "boolean" ? Number(cell) : answerAt(cell, row, column);
  }
  for (let column = FIRST_COUNT; column < INVESTMENT; column++) {
    const cell = cells[column];
    const plain = typeof cell === "number" && cell >= 0 && Number.isSafeInteger(cell);
    into.counts[column - FIRST_COUNT] = plain ? cell : countAt(cell, row, column);
  }
  const cell = cells[INVESTMENT];
  const plain = typeof cell === "number" && cell >= 0 && cell <= HIGHEST_WAN;
  into.wan = plain ? cell : amountArgument(cell, "wan", place(row, INVESTMENT));
}

/** The two answers that the bureau writes most, before the dictionary of all others. */
function answerAt(cell: unknown, row: number, column: number): number {
  if (cell === "是") return ANSWERS.yes;
  if (cell === "否") return ANSWERS.no;
  if (isBlank(cell)) return ANSWERS.unknown;
  const answer = answerArgument(cell, place(row, column));
  return answer === null ? ANSWERS.unknown : ANSWERS[answer ? "yes" : "no"];
}

function countAt(cell: unknown, row: number, column: number): number {
  return isBlank(cell) ? UNKNOWN : (countArgument(cell, place(row, column)) ?? UNKNOWN);
}

function place(row: number, column: number): Message {
  return cellOfRange(row, column, factName(FACT_KEYS[column] ?? "registered"));
}
