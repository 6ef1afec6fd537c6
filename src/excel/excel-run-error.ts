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
  return key === undefined ? message("excel.reason.other", { text: textOf(error) }) : message(key);
}

/** @returns Excel's error code, such as "ItemNotFound"; "" for an error that is not Excel's. */
export function codeOf(error: unknown): string {
  return isObject(error) && "code" in error && typeof error.code === "string" ? error.code : "";
}

function textOf(error: unknown): string {
  return isObject(error) && "message" in error && typeof error.message === "string" ? error.message : String(error);
}

/** office.js may live in another frame, whose `Error` is not this one's. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
