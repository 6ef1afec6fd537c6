import type { RewardView } from "../../../assessment/trial/reward-view";
import { Figures } from "../../parts/Figures";
import { useText } from "../../say-context";

/** The unit, what is paid in all and what is left; 待定 where a person must decide, and no unit where there is none (reading 21). */
export function RewardFigures({ reward: { unitWan, paidWan, leftWan } }: { readonly reward: RewardView }) {
  const text = useText();
  const sums: readonly (readonly [string, string])[] = [[text("money.paid"), paidWan ?? text("pending")], [text("money.left"), leftWan ?? text("pending")]];
  return <Figures figures={unitWan === null ? sums : [[text("money.unit"), unitWan], ...sums]} />;
}
