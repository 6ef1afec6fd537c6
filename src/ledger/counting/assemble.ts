import { Decimal } from "../../regulation/decimal";
import type { FactKey } from "../../regulation/facts";
import { message } from "../../regulation/message";
import { factsOf, type FactValue, type StatedKey } from "../facts";
import { findingAbout, type Finding } from "../finding";
import type { FoundLedger } from "../ledgers/found";
import type { LedgerCandidate } from "../ledgers/recognise";
import type { PlatformFacts } from "../platform";
import type { LedgerPlace, LedgerReading } from "../reading";
import type { CellPlace } from "../sheet";
import type { TraceRow } from "../trace";
import type { Assessed } from "./assessed";
import type { CountingChoices } from "./counting-choices";
import type { CountedPlatform } from "./judgement";
import type { LedgerTable } from "./ledger-table";
import { ROSTER_FACTS, type RosterReading } from "./roster";
import type { CountingRule } from "./rule";
import type { SampleSizes } from "./samples";
import type { Tally } from "./tally";

/** A fact as it was counted; `tally` is null where it could not be, for want of a ledger or a column. */
export interface CountedFact {
  readonly rule: CountingRule;
  readonly tally: Tally | null;
  /** The cycle decided what counts. */
  readonly isDated: boolean;
  readonly trace: readonly TraceRow[];
  readonly findings: readonly Finding[];
}

/** The parts of the reading, before they are put together. */
export interface ReadingParts {
  readonly tables: readonly LedgerTable[];
  readonly candidates: readonly LedgerCandidate[];
  readonly choices: CountingChoices;
  readonly roster: RosterReading | null;
  readonly assessed: Assessed;
  readonly samples: SampleSizes;
  readonly counted: readonly CountedFact[];
  readonly aboutLedgers: readonly Finding[];
  readonly setAside: readonly Finding[];
}

const NONE: readonly TraceRow[] = [];

export function assemble(parts: ReadingParts): LedgerReading {
  const { tables, candidates, choices, roster, assessed, counted, aboutLedgers, setAside } = parts;
  const aboutRoster = roster === null ? [noRoster()] : roster.findings;
  return {
    found: tables.map(({ ledger }) => ledgerPlace(ledger)),
    tables,
    candidates,
    choices,
    cycle: assessed.cycle,
    platforms: assessed.platforms.map((platform) => platformFacts(platform, parts)),
    doubts: roster?.doubts ?? [],
    // `concat` copies whole lists; `flat` would hold up the page at 200,000 rows.
    trace: NONE.concat(roster?.trace ?? [], ...counted.map(({ trace }) => trace)),
    findings: [aboutLedgers, aboutRoster, assessed.findings, ...counted.map(({ findings }) => findings), setAside].flat(),
  };
}

function platformFacts(platform: CountedPlatform, { assessed, samples, counted }: ReadingParts): PlatformFacts {
  const before = assessed.stated[platform.index];
  const known = new Map<StatedKey, FactValue>();
  const sources: Partial<Record<FactKey, readonly CellPlace[]>> = { ...before?.sources };
  for (const fact of [...ROSTER_FACTS, "technicalStaff"] as const) {
    const value = before?.facts[fact] ?? null;
    if (value !== null) known.set(fact, value);
  }
  for (const { rule, tally, isDated } of counted) {
    if (tally === null || (platform.cycle === null && isDated)) continue;
    const none = rule.fact === "investmentWan" ? new Decimal(0) : 0;
    known.set(rule.fact, tally.values.get(platform.index) ?? none);
    sources[rule.fact] = tally.sources.get(platform.index) ?? [];
  }
  const facts = { ...factsOf(known), visitedEnterprises: samples.get(platform.index) ?? null };
  return { name: platform.name, company: before?.company ?? null, facts, sources };
}

function ledgerPlace({ kind, header, confidence }: FoundLedger): LedgerPlace {
  const { grid, start, end } = header;
  return {
    kind,
    sheet: grid.name,
    headerRow: grid.firstRow + start,
    dataRow: grid.firstRow + end,
    confidence,
    hidden: grid.hidden,
  };
}

function noRoster(): Finding {
  return findingAbout("", {
    severity: "error",
    problem: message("ledger.noRoster"),
    suggestion: message("ledger.fix.noRoster"),
  });
}
