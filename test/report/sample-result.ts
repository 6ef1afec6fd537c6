import type { Decimal as DecimalValue } from "../../src/regulation/decimal";
import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import type { Facts } from "../../src/regulation/facts";
import { rankTotals } from "../../src/regulation/standing/ranking";
import { allocateReward } from "../../src/regulation/award/reward";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import type { AnnualResult } from "../../src/report/result";
import type { ReportSheet, ReportValue } from "../../src/report/sheet";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";

export const say = speaker(texts);

/** Everything done: 100 basic points, no bonus. */
export const FULL: Facts = {
  registered: true, leader: true, goal: true, plan: true, duty: true,
  insuredStaff: 50, diagnosed: 100, adopted: 10, projects: 40, enrolled: 20,
  demos: 2, events: 5, worstReports: 0, dissatisfied: 0, investmentWan: new Decimal(0),
};

/** @returns an annual result over platforms that differ from FULL in the facts given, by name */
export function resultOf(
  platforms: Readonly<Record<string, Partial<Facts>>>, budgetWan: string | null = "1500", more: Partial<AnnualResult> = {},
): AnnualResult {
  const scorecards = Object.values(platforms).map((facts) => scorePlatform(edition2021, { ...FULL, ...facts }));
  const ranks = rankTotals(scorecards.map(({ total }) => total));
  const budget: DecimalValue | null = budgetWan === null ? null : new Decimal(budgetWan);
  const allocation = budget === null ? null : allocateReward(edition2021, scorecards.map(({ tier }) => tier), budget);
  return {
    edition: edition2021,
    cycle: null,
    validity: null,
    platforms: Object.entries(platforms).map(([name, facts], index) => ({
      name,
      company: null,
      facts: { ...FULL, ...facts },
      scorecard: scorecards[index]!,
      rank: ranks[index] ?? null,
      awardWan: allocation?.awardsWan[index] ?? null,
    })),
    allocation,
    ...more,
  };
}

/** @returns the sheet as it says its results, whatever formulas they follow by */
export function stilled(sheet: ReportSheet): ReportSheet {
  const still = (value: ReportValue): ReportValue => (typeof value === "object" && value !== null && "value" in value ? value.value : value);
  return { ...sheet, cells: sheet.cells.map((row) => row.map(still)) };
}
