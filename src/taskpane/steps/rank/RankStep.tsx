import { rankingBands } from "../../../assessment/trial/ranking-bands-view";
import { NothingYet } from "../../parts/NothingYet";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { GroupLegend } from "./GroupLegend";
import { RankBand } from "./RankBand";

/** 排名: who stands where, in bands of tiers, with what made each total. */
export function RankStep() {
  const text = useText();
  const [{ trial }] = usePane();
  if (trial === null) return null;
  if (trial.refusal !== null) return <NothingYet />;
  const bands = rankingBands(trial);
  const platforms = bands.flatMap((band) => band.platforms);
  return (
    <Section title={text("ranking", { count: platforms.length })}>
      <GroupLegend groups={platforms[0]?.groups ?? []} />
      {bands.map((band) => (
        <RankBand key={band.tier ?? ""} band={band} />
      ))}
    </Section>
  );
}
