import { message, type Message } from "../regulation/message";

/** The workbook could not be read or written; `detail` says what happened, how the workbook stands, and what to do next. */
export class ExcelRunError extends Error {
  readonly detail: Message;
  /** The error that it came of, for whoever traces it. */
  readonly cause: unknown;

  constructor(detail: Message, cause: unknown = null) {
    super(`${detail.key} ${JSON.stringify(detail.values)}`);
    this.name = "ExcelRunError";
    this.detail = detail;
    this.cause = cause;
  }
}

/** Excel's error codes that have a text of their own, by the text's key. */
const KNOWN: Readonly<Record<string, string>> = {
  AccessDenied: "excel.reason.accessDenied",
  InvalidOperation: "excel.reason.accessDenied",
  InvalidOperationInCellEditMode: "excel.reason.cellEditMode",
  ItemNotFound: "excel.reason.itemNotFound",
  ItemAlreadyExists: "excel.reason.itemAlreadyExists",
  RequestPayloadSizeLimitExceeded: "excel.reason.payload",
  ResponsePayloadSizeLimitExceeded: "excel.reason.payload",
};

/** @returns in words why a request to Excel failed. */
export function reasonOf(error: unknown): Message {
  const key = KNOWN[codeOf(error)];
  if (key !== undefined) return message(key);
  return message("excel.reason.other", { text: error instanceof Error ? error.message : String(error) });
}

/** @returns Excel's error code, such as "ItemNotFound"; "" for an error that is not Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
