/**
 * The messages between an add-in's page and its host, as office.js posts them (its "XDM" protocol): JSON texts over
 * `postMessage`. Names with an underscore are the library's own.
 */

export type ActionType = "invoke" | "register" | "unregister";

/** A question of the page: call a method of the host, or register for one of its events. */
export interface PageRequest {
  readonly action: string;
  readonly type: ActionType;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION_TYPES: readonly ActionType[] = ["invoke", "register", "unregister"];

/** What the library calls InvokeResultCode: the message itself went wrong, whatever the method says. */
export const NO_ERROR = 0;
export const ERROR_HANDLING_REQUEST = -2;

/** @returns the request in a message text; null when it is something else, such as an answer or another script's message */
export function readRequest(text: string): PageRequest | null {
  const message = parseObject(text);
  if (message === null || message["_messageType"] !== REQUEST) return null;
  const type = ACTION_TYPES[Number(message["_actionType"])];
  if (type === undefined || typeof message["_actionName"] !== "string") return null;
  return {
    action: message["_actionName"],
    type,
    conversation: String(message["_conversationId"]),
    correlation: Number(message["_correlationId"]),
    data: message["_data"],
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The answer to a call. */
export function answer(request: PageRequest, data: unknown, errorCode = NO_ERROR): string {
  return envelope(request, 0, data, errorCode);
}

/** An event that the page registered for with `registration`. */
export function event(registration: PageRequest, data: unknown): string {
  return envelope(registration, 1, data, NO_ERROR);
}

function envelope(request: PageRequest, responseType: 0 | 1, data: unknown, errorCode: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _responseType: responseType,
    _errorCode: errorCode,
    _serializerVersion: 1,
    _data: data,
  });
}
