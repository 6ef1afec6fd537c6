import { message, type Message, type Say } from "../regulation/message";

/** @returns in the user's words why something failed; an error of the add-in's own brings its message along */
export function reasonIn(error: unknown, say: Say): string {
  return say(detailOf(error) ?? message("commands.unexpected", { text: error instanceof Error ? error.message : String(error) }));
}

function detailOf(error: unknown): Message | null {
  return error instanceof Error && "detail" in error && isMessage(error.detail) ? error.detail : null;
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "key" in value && "values" in value;
}
