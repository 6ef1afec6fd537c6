import fc from "fast-check";
import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import type { Facts } from "../../src/regulation/facts";
import { rankPlatforms, rankTotals, type Ranked } from "../../src/regulation/standing/ranking";
import { allocateReward } from "../../src/regulation/award/reward";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { standings } from "../../src/regulation/standing/standings";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { factsOfCase, workedCases } from "../cases/worked-cases";
import { chosen } from "./chosen";
import { anyPartialFacts, facts } from "./facts-of";

const say = speaker(texts);
const platform = (text: string): Ranked | null => {
  const [total = "", base = ""] = text.split("/");
  return text === "—" ? null : { total: new Decimal(total), base: new Decimal(base) };
};

/** total/basic score */
const cohort = ["90/90", "80/78", "80/80", "80/78", "—", "70/70"];
test.each([
  ["competition", [1, 2, 2, 2, null, 5]],
  ["dense", [1, 2, 2, 2, null, 3]],
  ["baseScore", [1, 3, 2, 3, null, 5]],
] as const)("19: by %s", (tieRule, ranks) => expect(rankPlatforms(cohort.map(platform), tieRule)).toEqual(ranks));

test("19: by the basic score as a cohort", () => {
  const bonus = facts({ diagnosed: 90, adopted: 9, investmentWan: new Decimal(50000) }); // 96 + 4
  expect(standings(edition2021, [bonus, facts()], null).ranks).toEqual([1, 1]);
  expect(standings(chosen({ tieRule: "baseScore" }), [bonus, facts()], null).ranks).toEqual([2, 1]);
});

const anyRanked = fc
  .tuple(fc.integer({ min: -40, max: 60 }), fc.nat(20))
  .map(([total, base]): Ranked => ({ total: new Decimal(total), base: new Decimal(base) }));

test.each(["competition", "dense", "baseScore"] as const)("%s: ranks do not hang on the order, begin at 1, and never put a lower total ahead", (tieRule) => {
  fc.assert(
    fc.property(fc.array(fc.option(anyRanked), { maxLength: 30 }), (platforms) => {
      const ranks = rankPlatforms(platforms, tieRule);
      expect(rankPlatforms([...platforms].reverse(), tieRule)).toEqual([...ranks].reverse());
      const stated = ranks.filter((rank) => rank !== null);
      if (stated.length > 0) expect(Math.min(...stated)).toBe(1);
      platforms.forEach((one, i) =>
        platforms.forEach((other, j) => {
          if (one === null || other === null) return;
          const [mine = null, theirs = null] = [ranks[i], ranks[j]];
          if (mine === null || theirs === null) throw new Error("a platform without a rank");
          if (one.total.gt(other.total)) expect(mine).toBeLessThan(theirs);
          if (tieRule !== "baseScore" && one.total.eq(other.total)) expect(mine).toBe(theirs);
        }),
      );
    }),
  );
});

test("with the defaults the standings are scores, competition ranks and the 3:2:1 ratio, as ever", () => {
  fc.assert(
    fc.property(fc.array(anyPartialFacts, { maxLength: 12 }), fc.nat(3000), (platforms, budget) => {
      const cards = platforms.map((each) => scorePlatform(edition2021, each));
      const { scorecards, ranks, allocation } = standings(edition2021, platforms, new Decimal(budget));
      expect(scorecards).toEqual(cards);
      expect(ranks).toEqual(rankTotals(cards.map(({ total }) => total)));
      expect(allocation).toEqual(allocateReward(edition2021, cards.map(({ tier }) => tier), new Decimal(budget)));
    }),
    { numRuns: 50 },
  );
});

describe("21: head-count quota", () => {
  const quota = chosen({ awardMode: "quota" });
  const within10 = (points: number): number => Math.min(10, Math.max(0, points));
  /** Platforms of 100 less so many points, up to 40; each fourth project is one. */
  const scoring = (...deductions: readonly number[]): Facts[] =>
    deductions.map((points) =>
      facts({
        worstReports: within10(points),
        adopted: 10 - within10(points - 10),
        projects: 40 - 4 * within10(points - 20),
        registered: points <= 30,
      }),
    );
  const tiers = (platforms: readonly Facts[]): (string | null)[] => standings(quota, platforms, null).scorecards.map(({ tier }) => tier);

  test.each([
    // 6 of 90 and more: 3 may be 优秀, 5 优秀 or 先进
    [scoring(1, 2, 3, 4, 5, 6), ["excellent", "excellent", "excellent", "advanced", "advanced", "good"]],
    // 4: ⌈12/6⌉ = 2, ⌈20/6⌉ = 4
    [scoring(3, 1, 0, 2), ["advanced", "excellent", "excellent", "advanced"]],
    // alone: ⌈3/6⌉ = 1
    [scoring(0), ["excellent"]],
    // Two places, three tie for them: all have one, and then there is none
    [scoring(1, 1, 1, 2), ["excellent", "excellent", "excellent", "advanced"]],
    // Two for the second place
    [scoring(0, 1, 1, 2), ["excellent", "excellent", "excellent", "advanced"]],
    // Own tiers below the quota stay: 89, 88, 87 are 先进
    [scoring(11, 12, 13), ["advanced", "advanced", "advanced"]],
  ])("%#", (platforms, expected) => expect(tiers(platforms)).toEqual(expected));

  test("the worked cohorts: 6 of 6 reach a reward in A, so 3 优秀 and 2 先进; A5, the last of three in 先进, is paid as 良好", () => {
    const a = workedCases.cohorts.find(({ id }) => id === "A");
    const { scorecards, allocation } = standings(quota, (a?.platforms ?? []).map((each) => factsOfCase(each.facts)), new Decimal(1400));
    // 3·3 + 2·2 + 1 = 14 shares of 100
    expect(allocation?.awardsWan.map(Number)).toEqual([300, 300, 300, 200, 100, 200]);
    expect(scorecards[4]?.warnings.map(say)).toEqual(["得分达到先进，因家数按 3∶2∶1 控制（先进及以上至多 5 家），按良好"]);
  });

  test("never a higher tier than by score, never a loser of all reward, never a lower total ahead, within the places but for ties", () => {
    const lines = ["excellent", "advanced", "good"];
    fc.assert(
      fc.property(fc.array(fc.nat(32), { maxLength: 20 }), (points) => {
        const platforms = scoring(...points);
        const own = standings(edition2021, platforms, null).scorecards;
        const { scorecards, ranks } = standings(quota, platforms, null);
        const entrants = own.filter(({ tier }) => lines.includes(tier ?? "")).length;
        const above = (line: number): number => scorecards.filter(({ tier }) => lines.slice(0, line).includes(tier ?? "")).length;
        scorecards.forEach(({ tier }, index) => {
          const before = lines.indexOf(own[index]?.tier ?? "");
          if (before < 0) return expect(tier).toBe(own[index]?.tier);
          const place = lines.indexOf(tier ?? "");
          expect(place).toBeGreaterThanOrEqual(before);
          const behind = scorecards.filter((_, other) => (ranks[other] ?? 0) > (ranks[index] ?? 0) && lines.includes(scorecards[other]?.tier ?? ""));
          return expect(behind.every((other) => lines.indexOf(other.tier ?? "") >= place)).toBe(true);
        });
        const ties = scorecards.length - new Set(ranks).size;
        expect(above(1)).toBeLessThanOrEqual(Math.ceil(entrants / 2) + ties);
        expect(above(2)).toBeLessThanOrEqual(Math.ceil((entrants * 5) / 6) + ties);
        expect(above(3)).toBe(entrants);
      }),
    );
  });
});
