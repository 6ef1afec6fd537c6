import { message, type Message } from "../../regulation/message";
import { readYesNo } from "../../regulation/input/yes-no";
import { refuse } from "./refusal";

/**
 * @returns the answer in the cell, null when it is blank
 * @throws CustomFunctions.Error when it is neither surely yes nor surely no
 */
export function answerArgument(cell: unknown, where: Message): boolean | null {
  const reading = readYesNo(cell);
  if (reading.kind === "answer") return reading.yes;
  if (reading.reason === "empty") return null;
  const problem = message("functions.answer.notYesNo");
  return refuse({ where, found: cell, problem, expected: message("functions.expected.answer") });
}
