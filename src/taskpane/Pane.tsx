import { useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Banners } from "./parts/Banners";
import { PaneHead } from "./parts/PaneHead";
import { Reading } from "./parts/Reading";
import { panelId, StepTabs, tabId } from "./parts/StepTabs";
import { usePane } from "./state/pane-context";
import type { StepName } from "./state/steps";
import { CheckStep } from "./steps/check/CheckStep";
import { DataStep } from "./steps/data/DataStep";
import { RankStep } from "./steps/rank/RankStep";
import { ReadingsStep } from "./steps/readings/ReadingsStep";
import { RewardStep } from "./steps/reward/RewardStep";
import { ScoreStep } from "./steps/score/ScoreStep";
import { WriteStep } from "./steps/write/WriteStep";

const SHOWN: Readonly<Record<StepName, () => React.JSX.Element | null>> = {
  data: DataStep, check: CheckStep, score: ScoreStep, rank: RankStep, reward: RewardStep, write: WriteStep, readings: ReadingsStep,
};

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minWidth: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

/** The task pane: the steps of the year's work, one shown at a time. */
export function Pane() {
  const styles = useStyles();
  const [{ step }, work] = usePane();
  useEffect(() => work.open(), [work]);
  const Step = SHOWN[step];
  return (
    <main className={styles.pane}>
      <PaneHead />
      <StepTabs />
      <div id={panelId(step)} role="tabpanel" aria-labelledby={tabId(step)} className={styles.panel}>
        <Banners />
        <Reading />
        <Step />
      </div>
    </main>
  );
}
