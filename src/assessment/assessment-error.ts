import type { Message } from "../regulation/message";

/** An assessment that cannot be made; `detail` says what was looked at, what is expected, and what to do. */
export class AssessmentError extends Error {
  readonly detail: Message;

  constructor(detail: Message) {
    super(`${detail.key} ${JSON.stringify(detail.values)}`);
    this.name = "AssessmentError";
    this.detail = detail;
  }
}
