/** "excel": a batch on the workbook, what `context.sync()` costs; "service": the host's own, such as function results. */
export type RequestKind = "excel" | "service";

export interface RequestEntry {
  readonly kind: RequestKind;
  /** UTF-8 bytes that the page sent. */
  readonly bytesIn: number;
  /** UTF-8 bytes that it got; 0 when the request failed before an answer. */
  bytesOut: number;
  /** How long the host took; null while it is at work, or when it never answered. */
  milliseconds: number | null;
  /** Such as "call Worksheets.GetItem, set GetRange.Values ×3": what the batch does, for a person who asks why there are so many. */
  readonly summary: string;
}

export interface RequestTotals {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Counts what the page asks of the host; tests assert budgets on it. */
export class RequestLog {
  readonly entries: RequestEntry[] = [];
  /** Told when a request has come, and when it has been answered. */
  onChange: () => void = () => undefined;

  get excelRequests(): number {
    return this.totals("excel").requests;
  }

  /** A request has come. @returns what to call with the size of its answer */
  begin(kind: RequestKind, bytesIn: number, summary: string): (bytesOut: number) => void {
    const entry: RequestEntry = { kind, bytesIn, bytesOut: 0, milliseconds: null, summary };
    const start = performance.now();
    this.entries.push(entry);
    this.onChange();
    return (bytesOut) => {
      entry.bytesOut = bytesOut;
      entry.milliseconds = performance.now() - start;
      this.onChange();
    };
  }

  totals(kind: RequestKind): RequestTotals {
    const entries = this.entries.filter((entry) => entry.kind === kind);
    return {
      requests: entries.length,
      bytesIn: entries.reduce((sum, entry) => sum + entry.bytesIn, 0),
      bytesOut: entries.reduce((sum, entry) => sum + entry.bytesOut, 0),
    };
  }
}
