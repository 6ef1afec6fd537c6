import { rankingView } from "../../../assessment/trial/ranking-view";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { RankingTable } from "./RankingTable";

/** 排名: who stands where. */
export function RankStep() {
  const text = useText();
  const [{ trial }] = usePane();
  if (trial === null) return null;
  if (trial.refusal !== null) return <Empty text={text("nothingYet")} />;
  const platforms = rankingView(trial);
  return (
    <Section title={text("ranking", { count: platforms.length })}>
      <RankingTable platforms={platforms} />
    </Section>
  );
}
