import { compareFacts } from "./compare";
import { findAnchorsInSteps } from "./columns/anchors";
import type { CountingStep } from "./counting/step";
import type { Cycle } from "./cycle";
import type { Finding } from "./finding";
import type { PlatformFacts } from "./platform";
import { isAboutMapping } from "./columns/mapped-table";
import { OTHER_ANCHOR, TABLE_ANCHOR } from "./ledgers/definitions";
import { readLedgersInSteps } from "./read-ledgers";
import type { LedgerOptions, LedgerReading } from "./reading";
import type { SheetGrid } from "./sheet";
import { readSummaryAt } from "./summary/read-summary";
import type { FactDoubt, SummaryReading } from "./summary/reading";
import type { TraceRow } from "./trace";

/** The facts of a workbook, by whichever way they stand in it. */
export interface FactsReading {
  /** Which way they were read; null when there is neither a summary form nor a ledger. */
  readonly from: "ledgers" | "summary" | "both" | null;
  readonly platforms: readonly PlatformFacts[];
  /** The cycle that the ledgers were counted in. */
  readonly cycle: Cycle | null;
  /** Empty where the facts come from the summary form alone. */
  readonly trace: readonly TraceRow[];
  /** The cells that state a fact unsurely, of whichever way the facts were taken. */
  readonly doubts: readonly FactDoubt[];
  readonly findings: readonly Finding[];
  readonly summary: SummaryReading;
  readonly ledgers: LedgerReading;
}

/** Reads the ledgers, or the summary form, or both and compares them. It never throws on what stands in a sheet. */
export function readFacts(sheets: readonly SheetGrid[], options: LedgerOptions): FactsReading {
  const steps = readFactsInSteps(sheets, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same, in steps of a few milliseconds; null is a step of the search for tables. To cancel, take no more steps. */
export function* readFactsInSteps(
  sheets: readonly SheetGrid[],
  options: LedgerOptions,
): Generator<CountingStep | null, FactsReading> {
  const anchors = yield* quietly(findAnchorsInSteps(sheets, TABLE_ANCHOR, OTHER_ANCHOR));
  const summary = readSummaryAt(anchors, options.choices, options.mapping?.summary);
  yield null;
  const ledgers = yield* readLedgersInSteps(anchors, options);
  const parts = { summary, ledgers };
  // A roster alone tells nothing of what was done.
  const hasLedgers = ledgers.found.some(({ kind }) => kind !== "roster");
  if (!hasLedgers) {
    const from = summary.found === null ? null : "summary";
    const findings = from === null ? summary.findings : [...summary.findings, ...ledgers.findings.filter(isAboutMapping)];
    return { from, platforms: summary.platforms, cycle: options.cycle, trace: [], doubts: summary.doubts, findings, ...parts };
  }
  const { cycle, trace, doubts } = ledgers;
  if (summary.found === null) {
    const findings = [...ledgers.findings, ...summary.findings.filter(isQuestion)];
    return { from: "ledgers", platforms: ledgers.platforms, cycle, trace, doubts, findings, ...parts };
  }
  const { platforms, findings: differences } = compareFacts(ledgers.platforms, summary);
  const findings = [...ledgers.findings, ...summary.findings, ...differences];
  return { from: "both", platforms, cycle, trace, doubts, findings, ...parts };
}

/** That there is no summary form is no finding where there are ledgers; that there are several is. */
function isQuestion({ problem }: Finding): boolean {
  return !["ledger.noSummary", "ledger.noSummaryBut", "ledger.summaryDeclined"].includes(problem.key);
}

function* quietly<Result>(steps: Generator<number, Result>): Generator<null, Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield null;
    step = steps.next();
  }
  return step.value;
}
