import { Decimal } from "../decimal";
import type { Item } from "../edition";
import type { YesNoFact } from "../facts";
import { message } from "../message";
import type { MethodOf, Points } from "./points";
import { enumeration, factName, points } from "./wording";

/**
 * The gate first, then a deduction for each check that fails, never below 0 (annex, 组织机构 1: 未注册不得分，缺少1项扣2分;
 * readings 2 and 3). Checks that go together are one item.
 *
 * @param failed the checks answered with no
 */
export function scoreChecklist(item: Item, method: MethodOf<"checklist">, registered: boolean, failed: readonly YesNoFact[]): Points {
  if (!registered) return unregistered();
  const together = method.together ?? [];
  const repeated = failed.filter((check) => together.includes(check)).length - 1;
  const count = failed.length - Math.max(0, repeated);
  const raw = new Decimal(item.max).minus(new Decimal(method.deduction).times(count));
  const score = raw.lt(0) ? new Decimal(0) : raw;
  const key = count === 0 ? "regulation.arithmetic.checklistComplete" : "regulation.arithmetic.checklist";
  const values = { count, each: method.deduction, max: item.max, checks: method.checks.length - Math.max(0, together.length - 1), score: points(score) };
  return { score, arithmetic: message(key, { ...values, failed: enumeration(failed.map(factName)) }), warnings: [] };
}

function unregistered(): Points {
  const score = new Decimal(0);
  return {
    score,
    arithmetic: message("regulation.arithmetic.unregistered", { score: points(score) }),
    warnings: [message("regulation.warning.unregistered")],
  };
}
