import type { ChoiceKeys } from "../../regulation/choices/choices";
import { listed, message } from "../../regulation/message";
import type { CountingChoices } from "./counting-choices";
import type { Circumstances, CountedPlatform } from "./judgement";
import { findingAbout, findingAt, type Finding } from "../finding";
import { cellAddress } from "../sheet";
import { normaliseName } from "../values/name";
import { cellOf, placeOf } from "./ledger-table";
import { similarKey } from "./platforms";
import type { SampleSizes } from "./samples";
import { eachInSteps, type CountingStep } from "./step";
import type { CountedRow, Tally } from "./tally";

/** What remarks are made by, beside the tally. */
export interface RemarkContext {
  readonly platforms: readonly CountedPlatform[];
  readonly choices: CountingChoices;
  readonly around: Circumstances;
  readonly samples: SampleSizes;
}

type Remarking = Generator<CountingStep, Finding[]>;

/** @returns in steps, what a person should look at although it was counted as the readings have it. */
export function* remarksOn(tally: Tally, context: RemarkContext): Remarking {
  switch (tally.rule.fact) {
    case "diagnosed":
      return [...(yield* acrossPlatforms(tally, context)), ...(yield* similarNames(tally)), ...(yield* codeOfAnother(tally))];
    case "dissatisfied":
      return [...(yield* similarNames(tally)), ...unequalSamples(tally, context)];
    case "worstReports":
      return yield* crowdedMonths(tally, context);
    case "investmentWan":
      return yield* claimedTwice(tally);
    default:
      return [];
  }
}

/** Reading 16: one enterprise diagnosed by two platforms counts for each, and is flagged. */
function* acrossPlatforms({ rule, counted }: Tally, { around }: RemarkContext): Remarking {
  const firsts = new Map<string, CountedRow>();
  const flagged = new Set<string>();
  const findings: Finding[] = [];
  yield* eachInSteps(rule, counted, (one) => {
    const identity = around.enterprises.commonIdentityOf(one.row);
    const first = firsts.get(identity);
    if (first === undefined) firsts.set(identity, one);
    else if (first.platform.index !== one.platform.index && !flagged.has(identity)) {
      flagged.add(identity);
      findings.push(rowRemark(one, "ledger.crossPlatform", first));
    }
  });
  return findings;
}

/** 有限公司 against 有限责任公司: perhaps one enterprise; both count until a person confirms it. */
function* similarNames({ rule, counted }: Tally): Remarking {
  const firsts = new Map<string, CountedRow>();
  const findings: Finding[] = [];
  yield* eachInSteps(rule, counted, (one) => {
    const key = `${one.platform.index}|${similarKey(cellOf(one.row, "enterprise"))}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, one);
    else if (isByName(first) || isByName(one)) findings.push(rowRemark(one, "ledger.similarName", first));
  });
  return findings;
}

function isByName({ identity }: CountedRow): boolean {
  return identity?.startsWith("name|") === true;
}

/** A second row with a code counts no more, though its name is quite another: perhaps the code was copied down. */
function* codeOfAnother({ rule, repeats }: Tally): Remarking {
  const findings: Finding[] = [];
  yield* eachInSteps(rule, repeats, (one) => {
    const isAnother = similarKey(cellOf(one.row, "enterprise")) !== similarKey(cellOf(one.first, "enterprise"));
    if (isAnother) findings.push(rowRemark(one, "ledger.codeOfAnother", { ...one, row: one.first }));
  });
  return findings;
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

/** Reading 15: a voucher that stands twice is counted once, and flagged. */
function* claimedTwice({ rule, repeats }: Tally): Remarking {
  const findings: Finding[] = [];
  yield* eachInSteps(rule, repeats, ({ row, platform, first }) => {
    const problem = message("ledger.voucherTwice", { platform: platform.name, row: placeOf(first, "voucher").row + 1 });
    const suggestion = message("ledger.fix.voucherTwice");
    findings.push(findingAt(placeOf(row, "voucher"), cellOf(row, "voucher"), { severity: "warning", problem, suggestion, platform: platform.name }));
  });
  return findings;
}

/** Of what more than one report a month is told: of the whole city, or of one platform. */
const CROWDS: Readonly<Record<ChoiceKeys["worstScope"], { readonly key: string; readonly group: (one: CountedRow) => string }>> = {
  all: { key: "ledger.crowdedMonth", group: () => "" },
  perPlatform: { key: "ledger.crowdedMonthOf", group: ({ platform }) => platform.name },
};

/** Reading 7: one worst report a month; a month with more counts as recorded, and is flagged. */
function* crowdedMonths({ rule, counted }: Tally, { choices, around }: RemarkContext): Remarking {
  const { key, group } = CROWDS[choices.worstScope];
  const months = new Map<string, CountedRow[]>();
  yield* eachInSteps(rule, counted, (one) => {
    const reading = around.cells.month(cellOf(one.row, "month"));
    if (reading.kind !== "month") return;
    const crowd = `${reading.month}|${group(one)}`;
    const rows = months.get(crowd);
    if (rows === undefined) months.set(crowd, [one]);
    else rows.push(one);
  });
  return [...months].flatMap(([crowd, rows]) => {
    const second = rows[1];
    if (second === undefined) return [];
    const fill = { month: crowd.slice(0, 7), count: rows.length, platform: second.platform.name };
    return findingAt(placeOf(second.row, "month"), cellOf(second.row, "month"), {
      severity: "warning",
      problem: message(key, fill),
      suggestion: message(key.replace("ledger.", "ledger.fix.")),
    });
  });
}

/** Whoever is asked of more enterprises can lose more points: unequal samples are told with their sizes. */
function unequalSamples({ trace }: Tally, { platforms, samples }: RemarkContext): Finding[] {
  const sizes = platforms.map(({ name, index }) => ({ name, count: samples.get(index) ?? null }));
  const known = sizes.flatMap(({ count }) => (count === null ? [] : [count]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || least === most) return [];
  const named = sizes.map(({ name, count }) => message("ledger.sample", { platform: name, count: count ?? message("ledger.missing") }));
  return [
    findingAbout(trace[0]?.sheet ?? "", {
      severity: "notice",
      problem: message("ledger.unequalSamples", { least, most, samples: listed(named, "regulation.enumeration") }),
      suggestion: message("ledger.fix.unequalSamples"),
    }),
  ];
}
