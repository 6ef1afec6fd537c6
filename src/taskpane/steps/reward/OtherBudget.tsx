import { useContext, useMemo } from "react";
import { Field, Input, Text } from "@fluentui/react-components";
import { changesBetween } from "../../../assessment/trial/changes";
import { rewardView } from "../../../assessment/trial/reward-view";
import { assessTrial, type Trial } from "../../../assessment/trial/trial";
import { ChangeList } from "../../parts/ChangeList";
import { SayContext, useText } from "../../say-context";
import { isBudget } from "../../state/draft";
import { useRemembered } from "../../state/use-remembered";
import { RewardFigures } from "./RewardFigures";

/** What another budget would pay, beside the one that is stated; it is not kept. */
export function OtherBudget({ trial }: { readonly trial: Trial }) {
  const text = useText();
  const say = useContext(SayContext);
  const [typed, setTyped] = useRemembered("reward.other", "");
  const isRight = isBudget(typed);
  const other = useMemo(
    () => (isRight && typed.trim() !== "" ? assessTrial(trial, { ...trial.settings, budgetWan: typed.trim() }) : null),
    [trial, typed, isRight],
  );
  const reward = other === null ? null : rewardView(other);
  const changes = other === null ? [] : changesBetween(trial, other);
  return (
    <>
      <Field label={text("reward.other")} validationMessage={isRight ? null : text("fault.budget")}>
        <Input inputMode="decimal" value={typed} contentAfter={text("wan")} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {reward !== null && (
        <>
          <RewardFigures reward={reward} />
          <Text size={200}>{say(reward.arithmetic)}</Text>
          {changes.length === 0 ? <Text size={200}>{text("reward.same")}</Text> : <ChangeList changes={changes} />}
        </>
      )}
    </>
  );
}
