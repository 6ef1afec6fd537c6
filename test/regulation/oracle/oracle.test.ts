import fc from "fast-check";
import { Decimal } from "../../../src/regulation/decimal";
import { TIER_KEYS, type TierKey } from "../../../src/regulation/edition";
import type { Facts } from "../../../src/regulation/facts";
import { standings } from "../../../src/regulation/standing/standings";
import { chosen } from "../chosen";
import { facts } from "../facts-of";
import { oracle, type OracleFacts, type OracleOutcome, type Variant } from "./oracle";

/** 优秀, 先进 and 良好. */
const REWARDED = 3;
const NO_LEVEL = 9;
const PAYS = ["ratio321", "poolSplit", "priority", "capsOnly", "quota"] as const;

const sometimesMissing = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(known, { freq: 60, nil: null });
/** Mostly near what is full, so that totals lie at the lines. */
const near = (target: number): fc.Arbitrary<number | null> =>
  sometimesMissing(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: Math.floor(target * 0.7), max: target + 1 }) }, fc.nat(3 * target)));
const yes = sometimesMissing(fc.constantFrom(true, true, true, true, false));
const cents = fc.oneof(fc.constantFrom(0, 999_999, 1_000_000, 4_999_999, 5_000_000, 10_000_000, 49_999_999, 50_000_000, 100_000_000), fc.nat(120_000_000));
const platform: fc.Arbitrary<Facts> = fc.record({
  registered: yes, leader: yes, goal: yes, plan: yes, duty: yes,
  insuredStaff: sometimesMissing(fc.constantFrom(49, 50, 51, 120)), diagnosed: near(100), adopted: near(10), projects: near(40), enrolled: near(20),
  demos: sometimesMissing(fc.nat(3)), events: sometimesMissing(fc.integer({ min: 2, max: 6 })),
  worstReports: sometimesMissing(fc.constantFrom(0, 0, 1, 2, 10, 13)), dissatisfied: sometimesMissing(fc.constantFrom(0, 0, 1, 5, 9)),
  investmentWan: sometimesMissing(cents.map((amount) => new Decimal(amount).div(100))),
});
/** 90, 80, 70 and 60 exactly, by the basic score alone or lifted there by the bonus: what 10, 20, 30 and 40 points are lost by. */
const LOSSES: readonly Partial<Facts>[] = [{ events: 0 }, { events: 0, adopted: 0 }, { diagnosed: 0 }, { diagnosed: 0, projects: 0 }];
const onTheLine: fc.Arbitrary<Facts> = fc
  .record({ loss: fc.constantFrom(...LOSSES), lifted: fc.boolean() })
  .map(({ loss, lifted }) => facts({ ...loss, ...(lifted && { dissatisfied: 2, investmentWan: new Decimal(10_000) }) }));
/** A few kinds of platforms, each several times: most ranks are shared, also at the edge of a quota. */
const cohort: fc.Arbitrary<Facts[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: platform }, onTheLine), { minLength: 1, maxLength: 6 })
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 14 }));
/** In hundredths of 万元: nothing, too little for all, not a multiple of anything, enough, and 亿元. */
const budget = fc.oneof(fc.constantFrom(0, 1, 99, 60_000, 400_000, 15_000_000), fc.nat(50_000), fc.nat(400_000)).map(BigInt);
const variant: fc.Arbitrary<Variant> = fc.record({
  exclusive90: fc.boolean(), wholeWan: fc.boolean(), tierOnBase: fc.boolean(), noFloor: fc.boolean(), missingAsZero: fc.boolean(), veto: fc.boolean(), pay: fc.constantFrom(...PAYS),
});

const whole = (count: number | null): bigint | null => (count === null ? null : BigInt(count));
const hundredths = (amount: Decimal | null): bigint | null => (amount === null ? null : BigInt(amount.times(100).toFixed()));

function toldToOracle(known: Facts): OracleFacts {
  const { registered, leader, goal, plan, duty, insuredStaff, diagnosed, adopted, projects, enrolled, demos, events, worstReports, dissatisfied, investmentWan } = known;
  return {
    registered, checks: [leader, goal, plan, duty], staff: whole(insuredStaff), diagnosed: whole(diagnosed), adopted: whole(adopted), projects: whole(projects),
    enrolled: whole(enrolled), demos: whole(demos), events: whole(events), worst: whole(worstReports), dissatisfied: whole(dissatisfied), investment: hundredths(investmentWan),
  };
}

function editionOf({ exclusive90, wholeWan, tierOnBase, noFloor, missingAsZero, veto, pay }: Variant): ReturnType<typeof chosen> {
  return chosen({
    awardMode: pay, ...(exclusive90 && { excellentInclusive: "exclusive" }), ...(wholeWan && { awardRounding: "whole" }), ...(tierOnBase && { bonusInTier: "base" }),
    ...(noFloor && { itemFloor: "none" }), ...(missingAsZero && { missingAsZero: "zero" }), ...(veto && { registrationGate: "veto" }),
  });
}

function said({ base, total, tier, rank, award }: OracleOutcome): string {
  return `基本 ${base} 总 ${total} 等次 ${tier === null ? null : TIER_KEYS[tier]} 名次 ${rank} 奖励 ${award}`;
}

interface SaidByCore {
  readonly lines: readonly string[];
  readonly paid: bigint | null;
  readonly left: bigint | null;
  readonly tiers: readonly (TierKey | null)[];
  readonly ranks: readonly (number | null)[];
}

function saidByCore(platforms: readonly Facts[], pays: bigint, choice: Variant): SaidByCore {
  const { scorecards, ranks, allocation } = standings(editionOf(choice), platforms, new Decimal(String(pays)).div(100));
  const lines = scorecards.map(({ base, total, tier }, index) =>
    said({ base: hundredths(base), total: hundredths(total), tier: tier === null ? null : TIER_KEYS.indexOf(tier), rank: ranks[index] ?? null, award: hundredths(allocation?.awardsWan[index] ?? null) }),
  );
  return { lines, paid: hundredths(allocation?.paidWan ?? null), left: hundredths(allocation?.leftWan ?? null), tiers: scorecards.map(({ tier }) => tier), ranks };
}

/** Where the tier goes by the basic score, the quota's places go by a rank that the tiers do not follow: see the properties below. */
const isComparable = ({ pay, tierOnBase }: Variant): boolean => pay !== "quota" || !tierOnBase;

test("scores, tiers, ranks, awards, sum and remainder are those of the oracle, under every mixture of variants", () => {
  fc.assert(
    fc.property(cohort, budget, variant.filter(isComparable), (platforms, pays, choice) => {
      const expected = oracle(platforms.map(toldToOracle), pays, choice);
      const core = saidByCore(platforms, pays, choice);
      expect(core.lines).toEqual(expected.map(said));
      const isOpen = expected.some(({ tier, award }) => tier !== null && award === null);
      const paid = expected.reduce((all, { award }) => all + (award ?? 0n), 0n);
      expect([core.paid, core.left]).toEqual(isOpen ? [null, null] : [paid, pays - paid]);
    }),
    { seed: 2021, numRuns: 1_500 },
  );
}, 120_000);

test("a quota over tiers by the basic score: nobody rises, nobody who reached a reward loses it, and each place goes to who is ahead", () => {
  fc.assert(
    fc.property(cohort, variant, (platforms, choice) => {
      const levels = (tiers: readonly (TierKey | null)[]): number[] => tiers.map((tier) => (tier === null ? NO_LEVEL : TIER_KEYS.indexOf(tier)));
      const before = levels(saidByCore(platforms, 0n, { ...choice, tierOnBase: true, pay: "ratio321" }).tiers);
      const { tiers, ranks } = saidByCore(platforms, 0n, { ...choice, tierOnBase: true, pay: "quota" });
      const after = levels(tiers);
      before.forEach((level, index) => {
        const place = after[index] ?? NO_LEVEL;
        expect([index, place >= level, level < REWARDED ? place < REWARDED : place === level]).toEqual([index, true, true]);
      });
      const entrants = before.filter((level) => level < REWARDED).length;
      [(3 * entrants) / 6, (5 * entrants) / 6].map(Math.ceil).forEach((places, level) => {
        const within = after.flatMap((place, index) => (place <= level ? [ranks[index] ?? 0] : []));
        for (const rank of within) expect(within.filter((other) => other < rank).length).toBeLessThan(places);
      });
    }),
    { seed: 2021, numRuns: 500 },
  );
});
