import type { Message } from "../../../src/regulation/message";

/** A file that cannot be opened, and why. */
export class Unreadable extends Error {
  constructor(readonly reason: Message) {
    super(reason.key);
    this.name = "Unreadable";
  }
}
