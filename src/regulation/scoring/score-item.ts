import { Decimal } from "../decimal";
import { factsOf, type Item } from "../edition";
import { RegulationError } from "../error";
import type { CountFact, Facts } from "../facts";
import { message } from "../message";
import type { ItemScore } from "./scorecard";
import { scoreChecklist } from "./checklist";
import { scoreDeduction } from "./deduction";
import { scorePerUnit } from "./per-unit";
import type { MethodOf, Points } from "./points";
import { scoreProportion } from "./proportion";
import { scoreSteps } from "./steps";
import { scoreThreshold } from "./threshold";
import { enumeration, factName } from "./wording";

/**
 * Scores one annex row. A missing fact is 待补 and the score null, unless what is known decides it already: a platform known
 * to be unregistered has 0 for 组织机构 1 whatever else is missing.
 *
 * @throws RegulationError when a count is not a whole number of 0 or more, or an amount is below 0
 */
export function scoreItem(item: Item, facts: Facts): ItemScore {
  const points = pointsOf(item, facts);
  const missing = factsOf(item).filter((fact) => facts[fact] === null);
  if (points !== null) return { item, missing, ...points };
  const arithmetic = message("regulation.missing", { facts: enumeration(missing.map(factName)) });
  return { item, score: null, arithmetic, missing, warnings: [] };
}

function pointsOf(item: Item, facts: Facts): Points | null {
  const { method } = item;
  switch (method.kind) {
    case "checklist":
      return checklistPoints(item, method, facts);
    case "threshold":
      return counted(facts, method.fact, (count) => scoreThreshold(item, method, count));
    case "proportion":
      return counted(facts, method.fact, (count) => scoreProportion(item, method, count));
    case "perUnit":
      return counted(facts, method.fact, (count) => scorePerUnit(item, method, count));
    case "deduction":
      return counted(facts, method.fact, (count) => scoreDeduction(item, method, count));
    case "steps":
      return invested(facts[method.fact], (amount) => scoreSteps(item, method, amount));
  }
}

function checklistPoints(item: Item, method: MethodOf<"checklist">, facts: Facts): Points | null {
  const registered = facts[method.gate];
  if (registered === null) return null;
  if (registered && method.checks.some((check) => facts[check] === null)) return null;
  return scoreChecklist(item, method, registered, method.checks.filter((check) => facts[check] === false));
}

function counted(facts: Facts, fact: CountFact, score: (count: number) => Points): Points | null {
  const count = facts[fact];
  if (count === null) return null;
  if (Number.isSafeInteger(count) && count >= 0) return score(count);
  throw new RegulationError(message("regulation.notACount", { fact: factName(fact), found: String(count) }));
}

function invested(amountWan: Decimal | null, score: (amountWan: Decimal) => Points): Points | null {
  if (amountWan === null) return null;
  if (amountWan.gte(0)) return score(new Decimal(amountWan));
  const fact = factName("investmentWan");
  throw new RegulationError(message("regulation.negativeAmount", { fact, found: amountWan.toFixed() }));
}
