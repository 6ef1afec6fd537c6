/**
 * The error class that Excel's own runtime gives to custom functions (custom-functions-runtime), for tests that call them
 * directly; in the host they run under Microsoft's runtime itself.
 */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (functions: Readonly<Record<string, unknown>>) => {
      Object.entries(functions).forEach(([id, implementation]) => associated.set(id, implementation));
    },
  },
});

/** @returns the ids that src/functions/index.ts has registered. */
export function associatedIds(): readonly string[] {
  return [...associated.keys()];
}

/** Calls a function by its id, as Excel does: with ranges as rows, omitted arguments as null. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const implementation = associated.get(id);
  if (typeof implementation !== "function") throw new Error(`${id} is not registered`);
  return (implementation as (...values: readonly unknown[]) => unknown)(...args);
}

/** @returns the message of the #VALUE! that the call ends with. */
export function refusalOf(id: string, ...args: readonly unknown[]): string {
  try {
    const value = call(id, ...args);
    throw new Error(`${id} gave ${JSON.stringify(value)}`);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    if (error.code !== "#VALUE!") throw new Error(`${id} gave ${error.code}`);
    return error.message ?? "";
  }
}

/** An Excel error among the arguments, as the runtime hands it over. */
export function excelError(code: string): ExcelError {
  return new ExcelError(code);
}

/** Sets the language that Office shows itself in; undefined: no Office around. */
export function speakLanguage(displayLanguage: string | undefined): void {
  Object.assign(globalThis, { Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } } });
}
