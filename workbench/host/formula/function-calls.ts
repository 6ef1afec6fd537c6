import type { FunctionResult } from "./function-result";

/** A call of one of the add-in's functions, from one cell. */
export interface FunctionCall {
  /** The function's id in functions.json. */
  readonly id: string;
  /** In order; a range is rows, an omitted argument null. */
  readonly args: readonly unknown[];
  /** The calling cell, such as "Sheet1!A1". */
  readonly address: string;
  /** The function wants to see errors among its arguments. */
  readonly allowErrors: boolean;
}

/** A call in a formula that is new each time, such as one of RAND, asks for something else whenever it is answered: enough is enough. */
const MOST_ROUNDS = 50;

export type Invoke = (call: FunctionCall) => Promise<FunctionResult>;

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly request: FunctionCall;
  readonly cell: CallingCell;
  result: FunctionResult | null;
  sent: boolean;
}

/**
 * Excel shows #BUSY! while a function of an add-in computes, and calculates the cell again when the result is there. Likewise here:
 * a run of the calculation collects the calls of all its cells, they are sent in one go when it ends, and the results are held
 * until the runs that use them are over.
 */
export class FunctionCalls {
  private readonly calls = new Map<string, Call>();
  /** How often each cell has asked in this turn. */
  private readonly rounds = new Map<string, number>();
  private outstanding = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly invoke: Invoke, private readonly onResults: (cells: readonly CallingCell[]) => void, private readonly isOver: () => boolean = () => true) {}

  get isIdle(): boolean {
    return this.outstanding === 0 && ![...this.calls.values()].some((call) => !call.sent);
  }

  /** @returns null while the function is busy */
  resultOf(request: FunctionCall, cell: CallingCell): FunctionResult | null {
    const key = JSON.stringify([request.address, request.id, request.args]);
    const known = this.calls.get(key);
    if (known !== undefined) return known.result;
    if ((this.rounds.get(request.address) ?? 0) >= MOST_ROUNDS) return this.lastOf(request);
    this.calls.set(key, { request, cell, result: null, sent: false });
    return null;
  }

  /** Sends what was collected; with nothing to send and nothing under way the turn is over and its results are forgotten. */
  async send(): Promise<void> {
    const unsent = [...this.calls.values()].filter((call) => !call.sent);
    if (unsent.length === 0) {
      if (this.outstanding === 0 && this.isOver()) this.forget();
      return;
    }
    this.outstanding += unsent.length;
    for (const address of new Set(unsent.map(({ request }) => request.address))) this.rounds.set(address, (this.rounds.get(address) ?? 0) + 1);
    await Promise.all(unsent.map((call) => this.sendOne(call)));
    this.outstanding -= unsent.length;
    this.onResults(unsent.map(({ cell }) => cell));
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Resolves when results have come for calls that are under way. */
  async finished(): Promise<void> {
    if (this.outstanding === 0) return this.send();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private forget(): void {
    this.calls.clear();
    this.rounds.clear();
  }

  /** What the function said last to the cell. */
  private lastOf({ id, address }: FunctionCall): FunctionResult | null {
    return [...this.calls.values()].reverse().find(({ request, result }) => result !== null && request.id === id && request.address === address)?.result ?? null;
  }

  private async sendOne(call: Call): Promise<void> {
    call.sent = true;
    call.result = await this.invoke(call.request).catch((error: unknown) => ({ error: "#VALUE!", message: String(error) }));
  }
}
