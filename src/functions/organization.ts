import { YES_NO_FACTS, type YesNoFact } from "../regulation/facts";
import { factName } from "../regulation/scoring/wording";
import { answerArgument } from "./arguments/answer-argument";
import { singleCell } from "./arguments/cells";
import { cellOfScore, countScore, scored } from "./item-score";

/**
 * Points for organisation, out of 10 (annex, 组织机构 1): 0 when not registered, else 2 off for each check that fails.
 * @customfunction ORG
 * @param registered Registered as a local legal person: yes or no.
 * @param leader A member of management is in charge: yes or no.
 * @param goal Goals are clear: yes or no.
 * @param plan The plan is definite: yes or no.
 * @param duty Tasks are assigned to persons: yes or no.
 * @returns 0 to 10; "" while an answer that matters is blank.
 */
export function org(registered: unknown, leader: unknown, goal: unknown, plan: unknown, duty: unknown): unknown {
  return cellOfScore(scored("org", answersOf([registered, leader, goal, plan, duty])));
}

/** @returns the five answers of 组织机构 1, in the order of YES_NO_FACTS; null for blank ones. */
export function answersOf(cells: readonly unknown[]): Readonly<Record<YesNoFact, boolean | null>> {
  const answers = YES_NO_FACTS.map((fact, index) => {
    const name = factName(fact);
    return [fact, answerArgument(singleCell(cells[index], name), name)] as const;
  });
  return Object.fromEntries(answers) as Record<YesNoFact, boolean | null>;
}

/**
 * Points for insured staff, out of 5 (annex, 组织机构 2): 5 from 50 persons on, else 0.
 * @customfunction STAFF
 * @param count Persons with local social insurance, a whole number of 0 or more.
 * @returns 0 or 5; "" when blank.
 */
export function staff(count: unknown): unknown {
  return countScore("staff", "insuredStaff", count);
}
