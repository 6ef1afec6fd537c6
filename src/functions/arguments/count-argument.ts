import { readCount } from "../../regulation/input/count";
import { message, type Message } from "../../regulation/message";
import { refuse } from "./refusal";

/**
 * @returns the count in the cell, null when it is blank
 * @throws CustomFunctions.Error when it is not surely a whole number of 0 or more
 */
export function countArgument(cell: unknown, where: Message): number | null {
  const reading = readCount(cell);
  if (reading.kind === "count") return reading.count;
  if (reading.reason === "empty") return null;
  return refuse({
    where,
    found: cell,
    problem: message(`functions.count.${reading.reason}`),
    expected: message("functions.expected.count"),
    suggestion: reading.suggest === null ? null : String(reading.suggest),
  });
}
