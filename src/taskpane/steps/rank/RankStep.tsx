import { useMemo } from "react";
import { rankingBands, type TierBand } from "../../../assessment/trial/ranking-bands-view";
import { NothingYet } from "../../parts/NothingYet";
import { Section } from "../../parts/Section";
import { LINES, useGrowing } from "../../parts/use-growing";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { GroupLegend } from "./GroupLegend";
import { RankBand } from "./RankBand";

/** 排名: who stands where, in bands of tiers, with what made each total. */
export function RankStep() {
  const text = useText();
  const [{ trial }] = usePane();
  const bands = useMemo(() => (trial === null || trial.refusal !== null ? [] : rankingBands(trial)), [trial]);
  const platforms = bands.flatMap((band) => band.platforms);
  const drawn = useGrowing(platforms.length, LINES);
  if (trial === null) return null;
  if (trial.refusal !== null) return <NothingYet />;
  return (
    <Section title={text("ranking", { count: platforms.length })}>
      <GroupLegend groups={platforms[0]?.groups ?? []} />
      {drawnOf(bands, drawn).map(({ band, places }) => (
        <RankBand key={band.tier ?? ""} band={band} drawn={places} />
      ))}
    </Section>
  );
}

/** The first so many platforms, band by band, and of the bands those that have one of them. */
function drawnOf(bands: readonly TierBand[], drawn: number): { readonly band: TierBand; readonly places: number }[] {
  let left = drawn;
  return bands.flatMap((band) => {
    const places = left;
    left -= band.platforms.length;
    return places > 0 ? [{ band, places }] : [];
  });
}
