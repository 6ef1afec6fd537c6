/**
 * A sentence for people that is not yet in any language: the key of a text in the catalogue (`src/text`) and what to
 * fill in. The core returns messages; only the edge of the program (functions, commands, task pane) turns them into
 * zh-CN or en-US.
 */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** What fills a place in a text: plain text, a whole number, or another message. Decimals come in as plain text. */
export type MessageValue = string | number | Message;

/** Turns a message into a sentence of the reader's language. */
export type Say = (message: Message) => string;

/** @returns the message with that key of the catalogue; a test checks that every key in the source exists. */
export function message(key: string, values: Readonly<Record<string, MessageValue>> = {}): Message {
  return { key, values };
}

/**
 * @param items what to enumerate, in order; at least one
 * @param joint key of a text over {head} and {tail}, such as "{head}、{tail}"
 * @returns one value that says all items, each language with its own joint
 */
export function listed(items: readonly MessageValue[], joint: string): MessageValue {
  const [head = "", ...rest] = items;
  return rest.length === 0 ? head : message(joint, { head, tail: listed(rest, joint) });
}
