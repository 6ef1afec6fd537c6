import type { Item, ScoringMethod } from "../../regulation/edition";
import { SCORE_PLACES } from "../../regulation/scoring/rounding";
import type { ItemFacts, ItemReadings } from "./item-saying";
import { WORDS } from "./words";

type MethodOf<Kind extends ScoringMethod["kind"]> = Extract<ScoringMethod, { kind: Kind }>;

/** 亿元 are shown at two decimals, which is to hundreds of 万元 (reading 13). */
const INVESTMENT_PLACES = SCORE_PLACES - 4;

/**
 * @returns the item's score by Excel's own functions, of facts that are not blank. Multiplied before it is divided and with
 * whole numbers as far as the edition has them, so that binary numbers come to what the decimals come to.
 */
export function itemNative({ max, method }: Item, readings: ItemReadings, facts: ItemFacts["facts"]): string {
  const fact = `[${facts[0] ?? ""}]`;
  switch (method.kind) {
    case "checklist":
      return checklist(max, method, facts);
    case "threshold":
      return counted(fact, `IF(${fact}*1>=${method.target},${max},0)`);
    case "proportion":
      return counted(fact, rounded(`MIN(${fact}*${max}/${method.target},${max})`));
    case "perUnit":
      return counted(fact, unlessWhole(method.points, `MIN(${fact}*${method.points},${max})`));
    case "deduction":
      return counted(fact, unlessWhole(method.points, deduction(max, method, fact)));
    case "steps":
      return steps(method, fact, readings);
  }
}

/** A fraction or a negative number is no count; a text that is no number makes MOD fail. */
function counted(fact: string, score: string): string {
  return `IF(MOD(${fact},1)+(${fact}<0),${WORDS.doubtful},${score})`;
}

function rounded(score: string): string {
  return `ROUND(${score},${SCORE_PLACES})`;
}

function unlessWhole(points: string, score: string): string {
  return points.includes(".") ? rounded(score) : score;
}

function deduction(max: number, { points, bottomless }: MethodOf<"deduction">, fact: string): string {
  const raw = `${max}-${fact}*${points}`;
  return bottomless === true ? raw : `MAX(${raw},0)`;
}

function steps({ steps: lines }: MethodOf<"steps">, fact: string, { roundInvestment }: ItemReadings): string {
  const amount = roundInvestment === "rounded" ? `ROUND(${fact},${INVESTMENT_PLACES})` : `${fact}*1`;
  return `LOOKUP(${amount},{0,${lines.map(({ fromWan }) => fromWan).join(",")}},{0,${lines.map(({ points }) => points).join(",")}})`;
}

/** Whatever is neither 是 nor 否 is 待核. */
function checklist(max: number, { deduction: each, together = [] }: MethodOf<"checklist">, facts: ItemFacts["facts"]): string {
  const [gate = "", ...checks] = facts;
  const all = `[${gate}]:[${checks[checks.length - 1] ?? ""}]`;
  const fails = (fact: string): string => `[${fact}]=${WORDS.no}`;
  const single = checks.filter((check) => !together.some((other) => other === check)).map((check) => `(${fails(check)})`);
  const joined = together.length === 0 ? [] : [`OR(${together.map(fails).join(",")})`];
  const answered = `COUNTIF(${all},${WORDS.yes})+COUNTIF(${all},${WORDS.no})`;
  const score = `MAX(${max}-${each}*(${[...single, ...joined].join("+")}),0)`;
  return `IF([${gate}]=${WORDS.no},0,IF(${answered}<${facts.length},${WORDS.doubtful},${score}))`;
}
