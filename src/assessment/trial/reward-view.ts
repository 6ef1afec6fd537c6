import type { Message } from "../../regulation/message";
import type { Trial } from "./trial";

/** What the budget pays, in 万元 at two decimals. */
export interface RewardView {
  readonly budgetWan: string;
  /** u of 3u / 2u / u; null where the awards are not made from one unit. */
  readonly unitWan: string | null;
  readonly paidWan: string;
  readonly leftWan: string;
  readonly needAtCapWan: string;
  readonly arithmetic: Message;
}

/** @returns null while no budget is stated */
export function rewardView({ result: { allocation } }: Trial): RewardView | null {
  if (allocation === null) return null;
  const { budgetWan, unitWan, paidWan, leftWan, needAtCapWan, arithmetic } = allocation;
  return {
    budgetWan: budgetWan.toFixed(2),
    unitWan: unitWan?.toFixed(2) ?? null,
    paidWan: paidWan.toFixed(2),
    leftWan: leftWan.toFixed(2),
    needAtCapWan: needAtCapWan.toFixed(2),
    arithmetic,
  };
}
