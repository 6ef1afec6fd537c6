import type { Message } from "./message";

/** Input that the regulation cannot work with, such as a negative count; `detail` says what was found and expected. */
export class RegulationError extends Error {
  readonly detail: Message;

  constructor(detail: Message) {
    super(`${detail.key} ${JSON.stringify(detail.values)}`);
    this.name = "RegulationError";
    this.detail = detail;
  }
}
