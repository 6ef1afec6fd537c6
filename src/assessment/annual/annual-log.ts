import type { Cycle } from "../../ledger/cycle";
import type { Finding, Severity } from "../../ledger/finding";
import type { FactsReading } from "../../ledger/read-facts";
import type { SheetGrid } from "../../ledger/sheet";
import type { Allocation } from "../../regulation/award/allocation";
import { chosenReading } from "../../regulation/edition";
import { listed, message, type Message, type MessageValue, type Say } from "../../regulation/message";
import { extended, readLog, type LoggedRun } from "../../report/record/logged-run";
import { pendingPlatforms, type AnnualResult } from "../../report/result";
import type { AnnualSettings } from "../ports";
import { mappingWords } from "./mapping-words";

/** What a run was of, and what it came to. */
export interface RunToLog {
  readonly result: AnnualResult;
  readonly facts: FactsReading;
  readonly findings: readonly Finding[];
  readonly sheets: readonly SheetGrid[];
}

const JOINT = "regulation.enumeration";

/** @returns the log of earlier runs, and a line for this one */
export function annualLog(
  settings: AnnualSettings, run: RunToLog, { time, sayOnSheets: say }: { readonly time?: string; readonly sayOnSheets: Say },
): readonly LoggedRun[] {
  const { edition } = run.result;
  return extended(readLog(settings.log, say), {
    time: time ?? "",
    operation: say(message("assessment.log.annual")),
    edition: say(message("assessment.log.edition", { title: edition.title, document: edition.documentNumber })),
    choices: say(choicesOf(run.result)),
    input: say(inputOf(settings, run)),
    outcome: say(outcomeOf(run)),
  });
}

function choicesOf({ edition }: AnnualResult): Message {
  const chosen = edition.readings.filter((reading) => chosenReading(edition, reading) !== reading.default);
  if (chosen.length === 0) return message("assessment.log.defaults", { count: edition.readings.length });
  const said = chosen.map((reading) => message("assessment.log.choice", { name: reading.name, choice: chosenReading(edition, reading).text }));
  return message("assessment.log.chosen", { choices: listed(said, JOINT), others: edition.readings.length - chosen.length });
}

function inputOf({ budgetWan, cycle, mapping }: AnnualSettings, { facts, sheets, result }: RunToLog): Message {
  const none = message("assessment.log.none");
  return message("assessment.log.input", {
    tables: named(tablesOf(facts)),
    sheets: sheets.length,
    rows: sheets.reduce((sum, { values }) => sum + values.length, 0),
    budget: budgetWan === null || budgetWan === "" ? none : message("assessment.log.budget", { budget: budgetWan }),
    cycle: cycleOf(cycle, result.cycle),
    mapping: named(mappingWords(mapping, facts), "assessment.log.next"),
  });
}

/** @param stated by the user @param counted the cycle that the facts were counted by, which the roster states where the user does not */
function cycleOf(stated: Cycle | null, counted: Cycle | null): Message {
  if (stated !== null) return message("assessment.log.cycle", { from: stated.from, to: stated.to });
  return counted === null ? message("assessment.log.none") : message("assessment.log.rosterCycle", { from: counted.from, to: counted.to });
}

/** The tables that the facts were read from, by their sheets. */
function tablesOf({ from, summary, ledgers }: FactsReading): readonly Message[] {
  const found = from === "summary" ? [] : ledgers.found.map(({ kind, sheet }) => message("assessment.log.table", { table: message(`ledger.kind.${kind}`), sheet }));
  if (from === "ledgers" || summary.found === null) return found;
  return [...found, message("assessment.log.table", { table: message("ledger.kind.summary"), sheet: summary.found.sheet })];
}

function outcomeOf({ result, findings }: RunToLog): Message {
  const { edition, platforms, allocation } = result;
  const tiers = edition.tiers.map(({ key, name }) => ({ name, count: platforms.filter(({ scorecard }) => scorecard.tier === key).length }));
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return message("assessment.log.outcome", {
    platforms: platforms.length,
    tiers: named(tiers.filter(({ count }) => count > 0).map(({ name, count }) => message("assessment.log.tier", { name, count }))),
    pending: pendingPlatforms(platforms).length,
    money: moneyOf(allocation),
    errors: of("error"),
    warnings: of("warning"),
    notices: of("notice"),
  });
}

function moneyOf(allocation: Allocation | null): Message {
  if (allocation === null) return message("assessment.log.noMoney");
  const { paidWan, leftWan } = allocation;
  if (paidWan === null || leftWan === null) return message("assessment.log.undecided");
  return message("assessment.log.money", { paid: paidWan.toFixed(2), left: leftWan.toFixed(2) });
}

function named(items: readonly Message[], joint = JOINT): MessageValue {
  return items.length === 0 ? message("assessment.log.none") : listed(items, joint);
}
