import { useState } from "react";
import { Text } from "@fluentui/react-components";
import { rankingView } from "../../../assessment/trial/ranking-view";
import { scorecardView } from "../../../assessment/trial/scorecard-view";
import { NothingYet } from "../../parts/NothingYet";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { useRemembered } from "../../state/use-remembered";
import { PlatformList } from "./PlatformList";
import { ScorecardPanel } from "./ScorecardPanel";

/** 评分: every platform with its total, its tier and what is missing; one opens its scorecard. */
export function ScoreStep() {
  const text = useText();
  const [{ trial }] = usePane();
  const [opened, open] = useRemembered<string | null>("score.open", null);
  const [left, setLeft] = useState<string | null>(null);
  if (trial === null) return null;
  if (trial.refusal !== null) return <NothingYet />;
  const card = opened === null ? null : scorecardView(trial, opened);
  if (card !== null) {
    const goBack = (): void => {
      setLeft(card.name);
      open(null);
    };
    return <ScorecardPanel key={card.name} card={card} onBack={goBack} />;
  }
  return (
    <Section title={text("score.platforms")}>
      <Text size={200}>{text("score.about")}</Text>
      <PlatformList platforms={rankingView(trial)} left={left} onOpen={open} />
    </Section>
  );
}
