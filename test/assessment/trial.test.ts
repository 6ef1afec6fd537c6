import { runAnnual } from "../../src/assessment/annual/annual";
import { annualSummary } from "../../src/assessment/annual/annual-summary";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { evidenceOf } from "../../src/assessment/annual/evidence";
import type { AnnualSettings, ReadSheets } from "../../src/assessment/ports";
import { changesBetween } from "../../src/assessment/trial/changes";
import { assessTrial, changedTrial, countTrial, type Trial } from "../../src/assessment/trial/trial";
import { atOnce } from "../../src/report/in-steps";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { workedCases, type Cohort } from "../cases/worked-cases";
import { MemoryWorkbook } from "./memory-workbook";
import { rowsOfCohort, summaryGrid } from "./summary-grid";

const say = speaker(texts);
const [cohortA, cohortB] = workedCases.cohorts as [Cohort, Cohort];
const UNSTATED: AnnualSettings = { budgetWan: null, cycle: null };

function sheetsOf(cohort: Cohort): ReadSheets {
  return { sheets: [summaryGrid(rowsOfCohort(cohort))], date1904: false };
}

const trialOf = (cohort: Cohort, settings: Partial<AnnualSettings> = {}): Promise<Trial> =>
  countTrial(editionInForce, sheetsOf(cohort), { ...UNSTATED, ...settings });

const figures = ({ result }: Trial) =>
  result.platforms.map(({ name, scorecard: { total, tier }, rank, awardWan }) => [name, total?.toFixed(), tier, rank, awardWan?.toFixed(2)]);

describe("a trial", () => {
  test.each([cohortA, cohortB].map((cohort) => [cohort.id, cohort] as const))("of cohort %s says what a run writes", async (_, cohort) => {
    const settings = { ...UNSTATED, budgetWan: cohort.budget_wan };
    const trial = await trialOf(cohort, settings);
    const workbook = new MemoryWorkbook(sheetsOf(cohort).sheets, settings);
    const written = await runAnnual(workbook, { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });
    const evidence = evidenceOf(trial.facts, trial.result.edition, trial.read.sheets);
    expect(atOnce(annualSummary({ ...trial, evidence, sheets: written.sheets }, settings.budgetWan, say))).toEqual(written);
  });

  it("of a workbook without data says why nothing can be scored", async () => {
    const trial = await countTrial(editionInForce, { sheets: [], date1904: false }, UNSTATED);
    expect(trial.result.platforms).toEqual([]);
    expect(say(trial.refusal!)).toMatch(/^未能评分：/);
  });

  it("refuses choices that cannot be read, by name", async () => {
    await expect(trialOf(cohortA, { choices: { noSuch: "x" } })).rejects.toMatchObject({ detail: { key: "assessment.choicesUnreadable" } });
  });
});

describe("another budget", () => {
  it("is assessed at once, from the same facts", async () => {
    const trial = await trialOf(cohortA, { budgetWan: "1500" });
    const other = assessTrial(trial, { ...trial.settings, budgetWan: "750" });
    expect(other.facts).toBe(trial.facts);
    expect(other.result.allocation?.unitWan?.toFixed(2)).toBe("50.00");
    expect(figures(other)).toEqual(figures(await trialOf(cohortA, { budgetWan: "750" })));
  });

  it("that cannot be read is refused", async () => {
    const trial = await trialOf(cohortA);
    expect(() => assessTrial(trial, { ...trial.settings, budgetWan: "约1500" })).toThrow(/budgetUnreadable/);
  });
});

describe("other settings", () => {
  it("that count alike keep the facts; a cycle or a mapping counts anew", async () => {
    const trial = await trialOf(cohortA);
    const scored = await changedTrial(trial, { ...UNSTATED, choices: { excellentInclusive: "exclusive" } });
    expect(scored.facts).toBe(trial.facts);
    const counted = await changedTrial(trial, { ...UNSTATED, choices: { eventBasis: "onSite" } });
    expect(counted.facts).not.toBe(trial.facts);
    const dated = await changedTrial(trial, { ...UNSTATED, cycle: { from: "2021-03-07", to: "2022-03-06" } });
    expect(dated.facts).not.toBe(trial.facts);
    expect(dated.result.cycle).toEqual({ from: "2021-03-07", to: "2022-03-06" });
    const mapped = await changedTrial(trial, { ...UNSTATED, mapping: { diagnosis: null } });
    expect(mapped.facts).not.toBe(trial.facts);
  });

  it("stop when asked", async () => {
    const trial = await trialOf(cohortA);
    const pace = { rest: () => null, signal: AbortSignal.abort() };
    await expect(changedTrial(trial, { ...UNSTATED, mapping: {} }, { pace })).rejects.toMatchObject({ detail: { key: "assessment.stopped" } });
  });

  it("show whose result they change: 甲三 has 90, which is 先进 when 90 is excluded", async () => {
    const trial = await trialOf(cohortA, { budgetWan: cohortA.budget_wan });
    const other = await changedTrial(trial, { ...trial.settings, choices: { excellentInclusive: "exclusive" } });
    const changed = changesBetween(trial, other);
    expect(changed.find(({ name }) => name === "甲三")).toMatchObject({ before: { total: "90.00", tier: "优秀" }, after: { total: "90.00", tier: "先进" } });
    expect(changesBetween(trial, trial)).toEqual([]);
  });
});
