import { message } from "../../regulation/message";
import type { CountedPlatform } from "./judgement";
import { findingAbout, findingAt, type Finding } from "../finding";
import { cellAddress } from "../sheet";
import { readMonth, type MonthReading } from "../values/month";
import type { DateSystem } from "../values/date";
import { normaliseName } from "../values/name";
import { cellOf, placeOf } from "./ledger-table";
import { similarKey } from "./platforms";
import type { CountedRow, Tally } from "./tally";

/** @returns what a person should look at although it was counted as the readings have it. */
export function remarksOn(tally: Tally, platforms: readonly CountedPlatform[], system: DateSystem): Finding[] {
  switch (tally.rule.fact) {
    case "diagnosed":
      return [...acrossPlatforms(tally), ...similarNames(tally), ...codeOfAnother(tally)];
    case "dissatisfied":
      return [...similarNames(tally), ...withoutSample(tally, platforms)];
    case "worstReports":
      return crowdedMonths(tally, system);
    default:
      return [];
  }
}

/** Reading 16: one enterprise diagnosed by two platforms counts for each, and is flagged. */
function acrossPlatforms({ counted }: Tally): Finding[] {
  const firsts = new Map<string, CountedRow>();
  const flagged = new Set<string>();
  const findings: Finding[] = [];
  for (const one of counted) {
    const identity = one.identity ?? "";
    const first = firsts.get(identity);
    if (first === undefined) firsts.set(identity, one);
    else if (first.platform.index !== one.platform.index && !flagged.has(identity)) {
      flagged.add(identity);
      findings.push(rowRemark(one, "ledger.crossPlatform", first));
    }
  }
  return findings;
}

/** 有限公司 against 有限责任公司: perhaps one enterprise; both count until a person confirms it. */
function similarNames({ counted }: Tally): Finding[] {
  const firsts = new Map<string, CountedRow>();
  const findings: Finding[] = [];
  for (const one of counted) {
    const key = `${one.platform.index}|${similarKey(cellOf(one.row, "enterprise"))}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, one);
    else if (isByName(first) || isByName(one)) findings.push(rowRemark(one, "ledger.similarName", first));
  }
  return findings;
}

function isByName({ identity }: CountedRow): boolean {
  return identity?.startsWith("name|") === true;
}

/** A second row with a code counts no more, though its name is quite another: perhaps the code was copied down. */
function codeOfAnother({ repeats }: Tally): Finding[] {
  return repeats
    .filter(({ row, first }) => similarKey(cellOf(row, "enterprise")) !== similarKey(cellOf(first, "enterprise")))
    .map((one) => rowRemark(one, "ledger.codeOfAnother", { ...one, row: one.first }));
}

function rowRemark(one: CountedRow, key: string, first: CountedRow): Finding {
  const place = placeOf(one.row, "enterprise");
  const fill = {
    enterprise: normaliseName(cellOf(one.row, "enterprise")).slice(0, 60),
    other: normaliseName(cellOf(first.row, "enterprise")).slice(0, 60),
    platform: one.platform.name,
    otherPlatform: first.platform.name,
    cell: cellAddress(placeOf(first.row, "enterprise")),
  };
  return findingAt(place, cellOf(one.row, "enterprise"), {
    severity: "warning",
    problem: message(key, fill),
    suggestion: message(key.replace("ledger.", "ledger.fix."), fill),
    platform: one.platform.name,
  });
}

/** Reading 7: one worst report a month over all platforms; a month with more counts as recorded, and is flagged. */
function crowdedMonths({ counted }: Tally, system: DateSystem): Finding[] {
  const months = new Map<string, CountedRow[]>();
  for (const one of counted) {
    const month = monthName(readMonth(cellOf(one.row, "month"), system));
    const rows = months.get(month);
    if (rows === undefined) months.set(month, [one]);
    else rows.push(one);
  }
  return [...months].flatMap(([month, rows]) => {
    const second = rows[1];
    if (month === "" || second === undefined) return [];
    return findingAt(placeOf(second.row, "month"), cellOf(second.row, "month"), {
      severity: "warning",
      problem: message("ledger.crowdedMonth", { month, count: rows.length }),
      suggestion: message("ledger.fix.crowdedMonth"),
    });
  });
}

function monthName(reading: MonthReading): string {
  return reading.kind === "month" ? reading.month : "";
}

/** Reading 9: a platform of which nobody was asked keeps full marks, and is flagged. */
function withoutSample({ trace }: Tally, platforms: readonly CountedPlatform[]): Finding[] {
  const asked = new Set(trace.filter(({ reason }) => reason !== "outOfCycle").map(({ platform }) => platform));
  return platforms
    .filter(({ name }) => !asked.has(name))
    .map(({ name }) =>
      findingAbout(trace[0]?.sheet ?? "", {
        severity: "warning",
        problem: message("ledger.noSample", { platform: name }),
        suggestion: message("ledger.fix.noSample"),
        platform: name,
      }),
    );
}
