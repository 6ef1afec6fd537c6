import { message, type Message } from "../regulation/message";

/** More than these are not read by anybody, and are counted instead. */
const MOST_NAMED = 8;

/** @returns one message that lists the others: "A、B、C", or "A、…、H 等 20 个" where there are many. */
export function listing(parts: readonly Message[]): Message {
  const named = parts.slice(0, MOST_NAMED);
  const list = named.reduce((before, next) => message("ledger.list", { list: before, next }));
  return parts.length > named.length ? message("ledger.listOfMany", { list, count: parts.length }) : list;
}
