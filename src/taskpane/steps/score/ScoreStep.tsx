import { rankingView } from "../../../assessment/trial/ranking-view";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { PlatformList } from "./PlatformList";

/** 评分: every platform with its total, its tier and what is missing. */
export function ScoreStep() {
  const text = useText();
  const [{ trial }] = usePane();
  if (trial === null) return null;
  if (trial.refusal !== null) return <Empty text={text("nothingYet")} />;
  return (
    <Section title={text("score.platforms")}>
      <PlatformList platforms={rankingView(trial)} />
    </Section>
  );
}
