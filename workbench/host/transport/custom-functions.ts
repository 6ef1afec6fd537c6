import type { AddInConnection } from "./connection";
import type { Service } from "./services";

/** A custom function to be computed: one cell's formula, its arguments already values. */
export interface FunctionCall {
  /** The function's id in functions.json, such as "DIAG". */
  readonly id: string;
  /** In order; a range is rows, an omitted parameter null, an error `{type: "CustomFunctionError", code: "#N/A"}`. */
  readonly args: readonly unknown[];
  /** Such as "Sheet1!A1". */
  readonly address: string;
  /** The function wants to see errors among its arguments (`allowErrorForDataTypeAny`). */
  readonly allowErrors?: boolean;
}

/** As Excel shows it: a value (or rows, which spill), or an error with the message of its card. */
export type FunctionResult =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string };

/** Codes that office.js sends for `CustomFunctions.ErrorCode`, and for what happens without one. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** A function that threw, was rejected, or gave back an Error is #VALUE! in Excel. */
const OTHER_ERROR = "#VALUE!";

/** Of office.js's runtime: splits results that are too large for one request; waits 200 ms between requests, not 500. */
const ENABLED_FEATURES = [1, 2, 4];

const CATEGORY_FUNCTIONS = 1;
const TYPE_INVOKE = 1000;
const FLAG_ALLOW_ERRORS = 4;

/** Calls the add-in's functions through office.js's own runtime; what is asked in one turn goes in one message. */
export class CustomFunctionCalls {
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  private queue: (readonly unknown[])[] = [];
  private next = 1;

  constructor(private readonly connection: () => AddInConnection) {}

  /** @returns what the function gives, as office.js reports it; it never rejects for an error of the function */
  async invoke(call: FunctionCall): Promise<FunctionResult> {
    await this.connection().registered("richApiMessage");
    const id = this.next++;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      if (this.queue.length === 0) queueMicrotask(() => this.send());
      const flags = call.allowErrors === true ? FLAG_ALLOW_ERRORS : 0;
      const text = JSON.stringify([id, call.id, call.args, call.address, flags, null]);
      this.queue.push([CATEGORY_FUNCTIONS, TYPE_INVOKE, "", text, `function-${id}`]);
    });
  }

  /** What the page calls with its results: `[[id, true, value, …], [id, false, message, error code, …]]`. */
  readonly service: Service = {
    SetInvocationArrayResults: (results) => {
      for (const result of results as readonly (readonly unknown[])[]) this.settle(result);
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => ENABLED_FEATURES,
  };

  private send(): void {
    const entries = this.queue;
    this.queue = [];
    this.connection().raise("richApiMessage", { ArrayData: entries });
  }

  private settle([id, succeeded, value, code]: readonly unknown[]): void {
    const resolve = this.pending.get(Number(id));
    this.pending.delete(Number(id));
    if (succeeded === true) resolve?.({ value });
    else resolve?.({ error: ERROR_TEXTS[Number(code)] ?? OTHER_ERROR, message: typeof value === "string" ? value : "" });
  }
}
