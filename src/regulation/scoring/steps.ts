import { Decimal } from "../decimal";
import type { Item, Step } from "../edition";
import { message, type Message } from "../message";
import { roundHalfUp } from "./rounding";
import type { MethodOf, Points } from "./points";
import { points } from "./wording";

const WAN_PER_YI = 10000;

/**
 * The points of the highest step that the amount reaches, it included (Art. 7: 累计新增投资额1亿以上得2分 …). The amount is not
 * rounded before it is compared (reading 13); one that is shown as reaching a step that it misses gets a warning.
 *
 * @param amountWan 万元, 0 or more
 */
export function scoreSteps(_item: Item, { steps }: MethodOf<"steps">, amountWan: Decimal): Points {
  const reached = [...steps].reverse().find((step) => amountWan.gte(step.fromWan));
  const next = steps.find((step) => amountWan.lt(step.fromWan));
  const score = new Decimal(reached?.points ?? "0");
  const values = { amount: amountWan.toFixed(), score: points(score), reached: yi(reached?.fromWan ?? "0") };
  const arithmetic = message(stepKey(reached, next), { ...values, ...(next === undefined ? {} : wayTo(next, amountWan)) });
  return { score, arithmetic, warnings: next === undefined ? [] : shownAsReached(next, amountWan) };
}

function stepKey(reached: Step | undefined, next: Step | undefined): string {
  if (reached === undefined) return "regulation.arithmetic.belowSteps";
  return next === undefined ? "regulation.arithmetic.topStep" : "regulation.arithmetic.step";
}

function wayTo(next: Step, amountWan: Decimal): Record<string, string> {
  return {
    next: yi(next.fromWan),
    nextPoints: next.points,
    short: new Decimal(next.fromWan).minus(amountWan).toFixed(),
  };
}

function shownAsReached(next: Step, amountWan: Decimal): readonly Message[] {
  const shown = roundHalfUp(amountWan.div(WAN_PER_YI), 2);
  if (shown.times(WAN_PER_YI).lt(next.fromWan)) return [];
  const values = { amount: amountWan.toFixed(), shown: shown.toFixed(2), step: yi(next.fromWan) };
  return [message("regulation.warning.shownAsReached", values)];
}

/** 万元 as text in 亿元. */
function yi(wan: string): string {
  return new Decimal(wan).div(WAN_PER_YI).toFixed();
}
