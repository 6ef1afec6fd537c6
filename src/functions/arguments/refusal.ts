import { message, type Message } from "../../regulation/message";
import { sayToUser } from "./speech";

const LONGEST_QUOTE = 40;

/** Why an argument is not taken. */
export interface Refusal {
  /** The fact or argument, and its cell where there are several. */
  readonly where: Message;
  readonly found: unknown;
  readonly problem: Message;
  readonly expected: Message;
  /** What it probably means; the user decides. */
  readonly suggestion?: string | null;
}

/** @throws CustomFunctions.Error #VALUE! with where, what was found, what is wrong with it, and what is expected */
export function refuse({ where, found, problem, expected, suggestion = null }: Refusal): never {
  const values = { where, found: quoted(found), problem, expected };
  if (suggestion === null) return refuseWith(message("functions.refused", values));
  return refuseWith(message("functions.refusedWithSuggestion", { ...values, suggestion }));
}

/** @throws CustomFunctions.Error #VALUE! with that message, which Excel shows */
export function refuseWith(detail: Message): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sayToUser(detail));
}

/** @returns a cell of a range for people: "第 3 行第 7 列（诊断家数）"; row and column from 0. */
export function cellOfRange(row: number, column: number, name: Message): Message {
  return message("functions.cell", { row: row + 1, column: column + 1, name });
}

/** An Excel error among the arguments arrives as an object with its code. */
function quoted(found: unknown): string {
  if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
  if (typeof found === "object" && found !== null && "code" in found) return String(found.code);
  const text = String(found);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
