import type { ItemKey } from "../../regulation/facts";
import { eachInSteps, type InSteps } from "../../report/in-steps";
import type { ReportedEvidence } from "../../report/result";

/** The rows behind the items of one platform; an item that no row was read for is not there. */
export type TraceByItem = Readonly<Partial<Record<ItemKey, ItemTrace>>>;

/** Each row that was read for an item is in exactly one of these. */
export interface ItemTrace {
  readonly counted: readonly TracedRow[];
  /** By reason, such as "unconfirmed", "duplicate", "outOfCycle". */
  readonly excluded: Readonly<Record<string, readonly TracedRow[]>>;
  /** 待核, by reason, such as "approximate", "unknownPlatform". */
  readonly review: Readonly<Record<string, readonly TracedRow[]>>;
}

/** A row of the bureau's, counted from 1 as in Excel, and the cell that decided. */
export interface TracedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
}

interface GrowingTrace {
  readonly counted: TracedRow[];
  readonly excluded: Record<string, TracedRow[]>;
  readonly review: Record<string, TracedRow[]>;
}

/** @returns in steps, the rows behind the items by platform; null is no platform of the roster */
export function* traceSummaries(evidence: readonly ReportedEvidence[]): InSteps<Map<string | null, TraceByItem>> {
  const traces = new Map<string | null, Partial<Record<ItemKey, GrowingTrace>>>();
  yield* eachInSteps(evidence, ({ platform, item, outcome, code, sheet, row, cell }) => {
    const items = traces.get(platform) ?? {};
    traces.set(platform, items);
    const trace = (items[item] ??= { counted: [], excluded: {}, review: {} });
    const rows = outcome === "counted" ? trace.counted : (trace[outcome][code ?? ""] ??= []);
    rows.push({ sheet, row, cell });
  });
  return traces;
}
