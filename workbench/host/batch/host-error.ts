/** Excel's own codes and texts, as its JavaScript API documents them; scripts compare the codes. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The attempted operation failed because of merged cells.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<ErrorCode, number>> = { AccessDenied: 403, ApiNotFound: 404, ItemNotFound: 404, GeneralException: 500 };

/** A request that fails as it would in Excel: a script sees an OfficeExtension.Error with this code and message. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
    /** Class and member, such as "Worksheet.getRange"; the interpreter fills it in where it is left out. */
    public location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
    this.httpStatus = STATUS[code] ?? 400;
  }
}

export const invalidArgument = (): HostError => new HostError("InvalidArgument");
export const itemNotFound = (): HostError => new HostError("ItemNotFound");
export const accessDenied = (): HostError => new HostError("AccessDenied");

/**
 * What Excel has and this host has not: never a silent undefined.
 * @param how which use of the member, where others are served
 */
export function notServed(className: string, member: string, how = ""): HostError {
  const location = `${className}.${member}`;
  return new HostError("ApiNotFound", `${location}${how === "" ? "" : ` (${how})`} is not served by the host.`, location);
}
