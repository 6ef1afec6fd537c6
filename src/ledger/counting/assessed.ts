import { message } from "../../regulation/message";
import type { ChoiceKeys } from "../../regulation/choices/choices";
import { calendarYear, type Cycle } from "../cycle";
import { factsOf } from "../facts";
import { findingAbout, type Finding } from "../finding";
import type { PlatformFacts } from "../platform";
import { isErrorValue } from "../values/doubt";
import { nameKey, normaliseName } from "../values/name";
import { isUnstated } from "./checks";
import type { CountingChoices } from "./counting-choices";
import type { CountedPlatform } from "./judgement";
import { cellOf, type LedgerTables } from "./ledger-table";
import { PlatformDirectory } from "./platforms";
import type { RosterReading } from "./roster";

/** The platforms that are assessed, each in its cycle, and how rows find them. */
export interface Assessed {
  readonly platforms: readonly CountedPlatform[];
  /** What the roster says of them, in the same order. */
  readonly stated: readonly PlatformFacts[];
  readonly directory: PlatformDirectory;
  /** The cycle of all platforms; null when theirs differ, or none is stated. */
  readonly cycle: Cycle | null;
  readonly findings: readonly Finding[];
}

/** Reading 23: the dates as the 任务书 states them, or the calendar year that they begin in. */
const CYCLE_AS: Readonly<Record<ChoiceKeys["cycle"], (dates: Cycle) => Cycle>> = { mission: (dates) => dates, calendar: calendarYear };

/** Takes the platforms of the roster; without one, those that the ledgers name. A stated cycle goes before the roster's dates. */
export function whoIsAssessed(
  roster: RosterReading | null,
  tables: LedgerTables,
  asked: Cycle | null,
  choices: CountingChoices,
): Assessed {
  const cycle = asked === null ? null : CYCLE_AS[choices.cycle](asked);
  const own = roster?.cycles.map((dates) => (dates === null ? null : CYCLE_AS[choices.cycle](dates)));
  const stated = roster === null ? namedInLedgers(tables) : roster.platforms;
  const platforms = stated.map(({ name }, index) => ({ name, index, cycle: cycle ?? own?.[index] ?? null }));
  const directory = new PlatformDirectory(
    platforms.map((platform) => ({ platform, company: stated[platform.index]?.company ?? null })),
  );
  return { platforms, stated, directory, cycle: cycle ?? commonCycle(platforms), findings: cycleFindings(platforms, own ?? [], cycle) };
}

function namedInLedgers(tables: LedgerTables): PlatformFacts[] {
  const names = new Map<string, string>();
  for (const table of [...tables.values()].flat()) {
    for (const row of table.rows) {
      const value = cellOf(row, "platform");
      if (row.kind !== "data" || isUnstated(value) || isErrorValue(value)) continue;
      const key = nameKey(value);
      if (key !== "" && !names.has(key)) names.set(key, normaliseName(value));
    }
  }
  return [...names.values()].map((name) => ({ name, company: null, facts: factsOf(new Map()), sources: {} }));
}

function commonCycle(platforms: readonly CountedPlatform[]): Cycle | null {
  const first = platforms[0]?.cycle ?? null;
  return platforms.every(({ cycle }) => cycle?.from === first?.from && cycle?.to === first?.to) ? first : null;
}

function cycleFindings(platforms: readonly CountedPlatform[], cycles: readonly (Cycle | null)[], stated: Cycle | null): Finding[] {
  return platforms.flatMap((platform) => {
    const own = cycles[platform.index] ?? null;
    if (platform.cycle === null) return cycleFinding(platform, "error", "ledger.noCycleFor", own, stated);
    const differs = own !== null && stated !== null && (own.from !== stated.from || own.to !== stated.to);
    return differs ? cycleFinding(platform, "warning", "ledger.cycleDiffers", own, stated) : [];
  });
}

function cycleFinding(
  { name }: CountedPlatform,
  severity: "error" | "warning",
  key: string,
  own: Cycle | null,
  stated: Cycle | null,
): Finding {
  const period = (cycle: Cycle | null): string => (cycle === null ? "" : `${cycle.from}—${cycle.to}`);
  return findingAbout("", {
    severity,
    problem: message(key, { platform: name, own: period(own), stated: period(stated) }),
    suggestion: message(key.replace("ledger.", "ledger.fix.")),
    platform: name,
  });
}
