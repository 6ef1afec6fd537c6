import { compareFacts } from "./compare";
import type { CountingStep } from "./counting/step";
import type { Cycle } from "./cycle";
import type { Finding } from "./finding";
import type { PlatformFacts } from "./platform";
import { readLedgersInSteps } from "./read-ledgers";
import type { LedgerOptions, LedgerReading } from "./reading";
import type { SheetGrid } from "./sheet";
import { readSummary } from "./summary/read-summary";
import type { SummaryReading } from "./summary/reading";
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

/** The same, in steps of a few milliseconds; to cancel, take no more steps. */
export function* readFactsInSteps(
  sheets: readonly SheetGrid[],
  options: LedgerOptions,
): Generator<CountingStep, FactsReading> {
  const summary = readSummary(sheets);
  const ledgers = yield* readLedgersInSteps(sheets, options);
  const parts = { summary, ledgers };
  // A roster alone tells nothing of what was done.
  const hasLedgers = ledgers.found.some(({ kind }) => kind !== "roster");
  if (!hasLedgers) {
    const from = summary.found === null ? null : "summary";
    return { from, platforms: summary.platforms, cycle: options.cycle, trace: [], findings: summary.findings, ...parts };
  }
  const { cycle, trace } = ledgers;
  if (summary.found === null) {
    const findings = [...ledgers.findings, ...summary.findings.filter(isQuestion)];
    return { from: "ledgers", platforms: ledgers.platforms, cycle, trace, findings, ...parts };
  }
  const { platforms, findings: differences } = compareFacts(ledgers.platforms, summary);
  const findings = [...ledgers.findings, ...summary.findings, ...differences];
  return { from: "both", platforms, cycle, trace, findings, ...parts };
}

/** That there is no summary form is no finding where there are ledgers; that there are several is. */
function isQuestion({ problem }: Finding): boolean {
  return problem.key !== "ledger.noSummary" && problem.key !== "ledger.noSummaryBut";
}
