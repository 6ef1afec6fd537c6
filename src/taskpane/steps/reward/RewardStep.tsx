import { useContext } from "react";
import { Text } from "@fluentui/react-components";
import { rankingView } from "../../../assessment/trial/ranking-view";
import { rewardView } from "../../../assessment/trial/reward-view";
import { Figures } from "../../parts/Figures";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { RankingTable } from "../rank/RankingTable";
import { BudgetField } from "./BudgetField";

/** 奖励: the year's budget, and at once what it pays to whom. */
export function RewardStep() {
  const text = useText();
  const say = useContext(SayContext);
  const [{ trial }] = usePane();
  const reward = trial === null ? null : rewardView(trial);
  return (
    <>
      <Section title={text("step.reward")}>
        <BudgetField />
      </Section>
      {trial !== null && reward !== null && trial.refusal === null && (
        <Section title={text("budgetUse")}>
          <Figures figures={[[text("money.unit"), reward.unitWan], [text("money.paid"), reward.paidWan], [text("money.left"), reward.leftWan]]} />
          <Text size={200}>{say(reward.arithmetic)}</Text>
          <RankingTable platforms={rankingView(trial)} />
        </Section>
      )}
    </>
  );
}
