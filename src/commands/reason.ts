import { message, type Message } from "../regulation/message";

/** @returns why something failed; an error of the add-in's own brings its message along */
export function detailOf(error: unknown): Message {
  if (error instanceof Error && "detail" in error && isMessage(error.detail)) return error.detail;
  return message("commands.unexpected", { text: error instanceof Error ? error.message : String(error) });
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "key" in value && "values" in value;
}
