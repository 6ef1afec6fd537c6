import type { Choices } from "../../regulation/choices/choices";
import type { Item, ScoringMethod, Step } from "../../regulation/edition";
import { Decimal } from "../../regulation/decimal";
import { message, type Say } from "../../regulation/message";
import { enumerated, jointOf, shown, spoken, twoPlaces } from "./spoken";
import { WORDS } from "./words";

type MethodOf<Kind extends ScoringMethod["kind"]> = Extract<ScoringMethod, { kind: Kind }>;
type Values = Readonly<Record<string, string | number>>;

const WAN_PER_YI = 10_000;
/** Money has fen at most, which is six decimals of 万元. */
const MONEY_PLACES = 6;

/**
 * @param fact an expression of a known count or amount, such as `[diagnosed]`
 * @returns the arithmetic by which the method makes points of it, as an expression; the points are those in the item's score
 */
export function methodWords(item: Item, choices: Choices, fact: string, say: Say): string {
  const { method, max } = item;
  const score = scoreShown(item, fact);
  const known = { count: shown(fact), unit: say(message(`regulation.unit.${item.key}`)), max, score: shown(twoPlaces(score)) };
  const words = (key: string, values: Values = {}): string => spoken(say(message(`regulation.arithmetic.${key}`, { ...known, ...values })));
  const count = `${fact}*1`;
  switch (method.kind) {
    case "checklist":
      return checklistWords(method, words, say);
    case "threshold":
      return `IF(${count}>=${method.target},${words("reached", { target: method.target })},${words("notReached", { target: method.target })})`;
    case "proportion":
      return `IF(${count}>=${method.target},${words("full", { target: method.target })},${words("proportion", { target: method.target })})`;
    case "perUnit": {
      const values = { each: method.points, raw: shown(`ROUND(${fact}*${method.points},2)`) };
      return `IF(ROUND(${fact}*${method.points},2)>${max},${words("perUnitCapped", values)},${words("perUnit", values)})`;
    }
    case "deduction":
      return deductionWords(item, method, fact, words);
    case "steps":
      return stepsWords(method, choices.roundInvestment === "rounded" ? `ROUND(${fact},-2)` : fact, words);
  }
}

/** Of what nothing was sampled, the item's full points. */
function scoreShown({ key, max }: Item, fact: string): string {
  return fact === "0" ? String(max) : `[${key}Score]`;
}

type Words = (key: string, values?: Values) => string;

function checklistWords({ gate, checks, deduction, together = [] }: MethodOf<"checklist">, words: Words, say: Say): string {
  const fails = (check: string): string => `[${check}]=${WORDS.no}`;
  const single = checks.filter((check) => !together.some((other) => other === check)).map((check) => `(${fails(check)})`);
  const joined = together.length === 0 ? [] : [`OR(${together.map(fails).join(",")})`];
  const count = [...single, ...joined].join("+");
  const failed = enumerated(checks.map((check) => ({ when: fails(check), said: spoken(say(message(`regulation.fact.${check}`))) })), jointOf("regulation.enumeration", say));
  const values = { count: shown(`(${count})`), each: deduction, checks: checks.length - Math.max(0, together.length - 1), failed: shown(failed) };
  return `IF([${gate}]=${WORDS.no},${words("unregistered")},IF(${count}=0,${words("checklistComplete", values)},${words("checklist", values)}))`;
}

function deductionWords(item: Item, { points, bottomless }: MethodOf<"deduction">, fact: string, words: Words): string {
  const raw = `${item.max}-${fact}*${points}`;
  const withMinus = (number: string): string => shown(`SUBSTITUTE(${number},"-","−")`);
  const values = { each: points, raw: withMinus(raw), score: withMinus(twoPlaces(scoreShown(item, fact))) };
  const plain = words("deduction", values);
  return bottomless === true ? plain : `IF(${raw}<0,${words("deductionFloored", values)},${plain})`;
}

/** From the highest step down, each with the way to the next. */
function stepsWords({ steps }: MethodOf<"steps">, amount: string, words: Words): string {
  const lowest = words("belowSteps", { amount: shown(amount), score: "0.00", ...wayTo(steps[0], amount) });
  return steps.reduce((below, step, index) => {
    const next = steps[index + 1];
    const values = { amount: shown(amount), reached: yi(step.fromWan), score: new Decimal(step.points).toFixed(2) };
    return `IF(${amount}*1>=${step.fromWan},${next === undefined ? words("topStep", values) : words("step", { ...values, ...wayTo(next, amount) })},${below})`;
  }, lowest);
}

function wayTo(next: Step | undefined, amount: string): Values {
  if (next === undefined) return {};
  return { next: yi(next.fromWan), nextPoints: next.points, short: shown(`ROUND(${next.fromWan}-${amount},${MONEY_PLACES})`) };
}

function yi(wan: string): string {
  return new Decimal(wan).div(WAN_PER_YI).toFixed();
}
