/** "excel": a batch on the workbook, what `context.sync()` costs; "service": the host's own, such as function results. */
export type RequestKind = "excel" | "service";

export interface RequestEntry {
  readonly kind: RequestKind;
  /** UTF-8 bytes that the page sent. */
  readonly bytesIn: number;
  /** UTF-8 bytes that it got; 0 when the request failed before an answer. */
  bytesOut: number;
  /** Such as "Range.values= ×3, query ×2": what the batch does, for a person who asks why there are so many. */
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

  get excelRequests(): number {
    return this.totals("excel").requests;
  }

  add(entry: RequestEntry): void {
    this.entries.push(entry);
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
