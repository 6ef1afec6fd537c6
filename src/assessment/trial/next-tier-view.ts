import type { Edition } from "../../regulation/edition";
import type { Facts } from "../../regulation/facts";
import { message, type Message } from "../../regulation/message";
import { nextTierSteps, type ItemStep } from "../../regulation/next-tier/next-tier-steps";

/** 距优秀还差…: the way to the next tier, as people read it. */
export interface NextTierView {
  /** 优秀, 先进, 良好, 合格 */
  readonly tier: string;
  /** Points, two decimals. */
  readonly gap: string;
  /** The fewest units of work that reach it; null when all that is left would not. */
  readonly steps: readonly StepView[] | null;
  /** For each item that can still gain, the least that gains anything. */
  readonly each: readonly StepView[];
  /** 万元; null when no further investment alone reaches it. */
  readonly investmentWan: string | null;
}

export interface StepView {
  readonly item: Message;
  readonly units: number;
  readonly unit: Message;
  /** Points, two decimals. */
  readonly gain: string;
}

/** @returns null for a platform in the highest tier, one that is 待定, and one that is vetoed */
export function nextTierView(edition: Edition, facts: Facts): NextTierView | null {
  const next = nextTierSteps(edition, facts);
  if (next === null) return null;
  return {
    tier: next.tier.name,
    gap: next.gap.toFixed(2),
    steps: next.steps?.map(stepView) ?? null,
    each: next.each.map(stepView),
    investmentWan: next.investmentWan?.toFixed(2) ?? null,
  };
}

function stepView({ item, units, gain }: ItemStep): StepView {
  return {
    item: message(`regulation.item.${item.key}`),
    units,
    unit: message(`regulation.unit.${item.key}`),
    gain: gain.toFixed(2),
  };
}
