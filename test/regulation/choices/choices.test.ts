import { applyChoices } from "../../../src/regulation/choices/apply-choices";
import { defaultChoices, parseChoices, storedChoices } from "../../../src/regulation/choices/choices";
import { chosenReading } from "../../../src/regulation/edition";
import { edition2021 } from "../../../src/regulation/editions/2021";
import { RegulationError } from "../../../src/regulation/error";
import { outsideValidity } from "../../../src/regulation/validity";
import { speaker } from "../../../src/text/say";
import { texts } from "../../../src/text/zh-CN";
import { chosen } from "../chosen";

const say = speaker(texts);
const { readings } = edition2021;

test("the defaults are the default reading of every option", () => {
  expect(Object.keys(edition2021.choices)).toEqual(readings.map(({ option }) => option));
  expect(parseChoices(edition2021, {})).toEqual(edition2021.choices);
  expect(parseChoices(edition2021, null)).toEqual(defaultChoices(readings));
  expect(parseChoices(edition2021, undefined)).toEqual(edition2021.choices);
});

test("applying the defaults changes nothing", () => expect(applyChoices(edition2021, edition2021.choices)).toEqual(edition2021));

test("only differences are kept, and come back as they were", () => {
  const choices = parseChoices(edition2021, { excellentInclusive: "exclusive", orgItems: "four", awardMode: "priority" });
  expect(storedChoices(edition2021, choices)).toEqual({ excellentInclusive: "exclusive", awardMode: "priority" });
  expect(parseChoices(edition2021, JSON.parse(JSON.stringify(storedChoices(edition2021, choices))))).toEqual(choices);
  expect(storedChoices(edition2021, edition2021.choices)).toEqual({});
});

const everyOther = readings.flatMap(({ option, others }) => others.map(({ key }) => [option, key] as const));

test.each(everyOther)("%s: %s is read, kept, and stands as the chosen reading", (option, key) => {
  const edition = chosen({ [option]: key });
  expect(storedChoices(edition2021, edition.choices)).toEqual({ [option]: key });
  const reading = readings.find((candidate) => candidate.option === option);
  expect(reading === undefined ? null : chosenReading(edition, reading).key).toBe(key);
  expect(readings.filter((each) => chosenReading(edition, each) !== each.default).map((each) => each.option)).toEqual([option]);
});

test("the edition itself is never changed by what is chosen", () => {
  const before = JSON.stringify(edition2021);
  for (const [option, key] of everyOther) chosen({ [option]: key });
  expect(JSON.stringify(edition2021)).toBe(before);
});

test.each([
  [{ excellentinclusive: "exclusive" }, /没有“excellentinclusive”这个口径选项；可用的选项：leaderStandard（分管人员口径）、orgItems（组织机构扣分项）、.*validTo（有效期止）$/u],
  [{ toString: "x" }, /没有“toString”/u],
  [{ awardMode: "fair" }, /口径“awardMode”（奖励方式）没有“fair”这个取值；可用的取值：ratio321、poolSplit、priority、capsOnly、quota$/u],
  [{ itemFloor: null }, /没有“null”这个取值；可用的取值：zero、none$/u],
  [["exclusive"], /收到的是 \["exclusive"\]/u],
  ["exclusive", /收到的是 "exclusive"/u],
])("%j is refused, naming what there is", (stated, sentence) => {
  expect(refusal(() => parseChoices(edition2021, stated))).toMatch(sentence);
});

function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RegulationError) return say(error.detail);
    throw error;
  }
  throw new Error("it was taken");
}

test("25: a cycle to 2024-03-07 lies within, if that is the last valid day", () => {
  const cycle = { from: "2023-03-08", to: "2024-03-07" };
  expect(outsideValidity(edition2021, cycle)).not.toBeNull();
  expect(outsideValidity(chosen({ validTo: "2024-03-07" }), cycle)).toBeNull();
});
