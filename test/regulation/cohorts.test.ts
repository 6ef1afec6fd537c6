import { existsSync, readFileSync } from "node:fs";
import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import { rankTotals } from "../../src/regulation/standing/ranking";
import { allocateReward } from "../../src/regulation/award/reward";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { factsOfCase, SHARED_CASES, workedCases } from "../cases/worked-cases";

const platforms = workedCases.cohorts.flatMap((cohort) => cohort.platforms);
const tierName = (key: string | null): string | undefined => edition2021.tiers.find((tier) => tier.key === key)?.name;

test.each(platforms.map((platform) => [platform.id, platform.arithmetic, platform] as const))(
  "%s scores %s",
  (_, __, { facts, expect: expected }) => {
    const card = scorePlatform(edition2021, factsOfCase(facts));
    const items = Object.fromEntries(card.items.map(({ item, score }) => [item.key, score?.toNumber() ?? null]));
    expect(items).toEqual(expected.items);
    expect([card.base, card.bonus, card.total].map(Number)).toEqual([expected.base, expected.bonus, expected.total]);
    expect(tierName(card.tier)).toBe(expected.tier);
    expect(card.provisional.eq(expected.total)).toBe(true);
  },
);

test.each(workedCases.cohorts.map((cohort) => [cohort.id, cohort] as const))("cohort %s is ranked and paid", (_, cohort) => {
  const cards = cohort.platforms.map(({ facts }) => scorePlatform(edition2021, factsOfCase(facts)));
  const ids = cohort.platforms.map(({ id }) => id);
  const byId = <Value>(values: readonly Value[]): Record<string, Value> =>
    Object.fromEntries(values.map((value, index) => [ids[index] ?? "", value]));

  expect(byId(rankTotals(cards.map(({ total }) => total)))).toEqual(cohort.expect.rank);

  const allocation = allocateReward(edition2021, cards.map(({ tier }) => tier), new Decimal(cohort.budget_wan));
  expect(byId(allocation.awardsWan.map((award) => award?.toFixed(2)))).toEqual(cohort.expect.award);
  expect(allocation.unitWan?.toFixed(2)).toBe(cohort.expect.unit);
  expect(allocation.paidWan?.toFixed(2)).toBe(cohort.expect.paid);
  expect(allocation.leftWan?.toFixed(2)).toBe(cohort.expect.left);
  expect(allocation.needAtCapWan.toFixed()).toBe(cohort.expect.need_at_cap);
  expect(ids.filter((_id, index) => cards[index]?.tier === "failed")).toEqual(cohort.expect.eliminated);
});

test("the copy of the cases is the original's, where that is at hand", () => {
  if (existsSync(SHARED_CASES)) expect(workedCases).toEqual(JSON.parse(readFileSync(SHARED_CASES, "utf8")));
  expect(workedCases.cohorts.length).toBeGreaterThan(0);
});
