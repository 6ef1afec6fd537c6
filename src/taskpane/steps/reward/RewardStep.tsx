import { useContext, useDeferredValue } from "react";
import { Text } from "@fluentui/react-components";
import { rewardView } from "../../../assessment/trial/reward-view";
import { NothingYet } from "../../parts/NothingYet";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { AwardPlot } from "./AwardPlot";
import { BudgetField } from "./BudgetField";
import { OtherBudget } from "./OtherBudget";
import { PlatformAwards } from "./PlatformAwards";
import { RewardFigures } from "./RewardFigures";
import { TierAwards } from "./TierAwards";

/** 奖励: the year's budget, and at once what it pays to whom, by which arithmetic. */
export function RewardStep() {
  const text = useText();
  const say = useContext(SayContext);
  const [{ trial }] = usePane();
  // Whoever types a budget sees the sums at once, and a long list of platforms follows.
  const listed = useDeferredValue(trial);
  const reward = trial === null ? null : rewardView(trial);
  return (
    <>
      <Section title={text("step.reward")}>
        <BudgetField />
        {trial?.refusal != null && <NothingYet />}
      </Section>
      {trial !== null && reward !== null && trial.refusal === null && (
        <>
          <Section title={text("budgetUse")}>
            <RewardFigures reward={reward} />
            <Text size={200}>{say(reward.arithmetic)}</Text>
            <TierAwards tiers={reward.tiers} />
            <Text size={200}>{text("reward.needAtCap", { amount: reward.needAtCapWan })}</Text>
          </Section>
          <Section title={text("reward.byPlatform")}>
            <PlatformAwards trial={listed ?? trial} />
          </Section>
          <AwardPlot trial={trial} budget={Number(reward.budgetWan)} />
          <Section title={text("reward.compare")}>
            <OtherBudget trial={trial} />
          </Section>
        </>
      )}
    </>
  );
}
