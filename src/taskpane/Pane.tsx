import { useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Banners } from "./parts/Banners";
import { Boundary } from "./parts/Boundary";
import { Notice } from "./parts/Notice";
import { PaneHead } from "./parts/PaneHead";
import { Reading } from "./parts/Reading";
import { panelId, StepTabs, tabId } from "./parts/StepTabs";
import { usePane } from "./state/pane-context";
import { Step } from "./steps/Step";
import { loadSteps } from "./steps/use-step";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minWidth: 0 },
  // The steps stay at hand in a long list, unless they would take half of a small pane (200 % zoom).
  head: { "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 } },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: "anywhere",
    // Fluent's own fields are as wide as their longest choice, and its links as large as body text.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Input__input": { minWidth: 0 },
    "& .fui-Input__contentAfter": { whiteSpace: "nowrap" },
    // A line below it is little to see of what has the keyboard.
    "& .fui-Select__select:focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2 },
    "& .fui-Link": { fontSize: "inherit" },
  },
});

/** The task pane: the steps of the year's work, one shown at a time. */
export function Pane() {
  const styles = useStyles();
  const [{ step, trial }, work] = usePane();
  const isRead = trial !== null;
  useEffect(() => work.open(), [work]);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [step]);
  useEffect(() => {
    // After what is shown first, so as not to hold it up.
    if (isRead) void loadSteps();
  }, [isRead]);
  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <PaneHead />
        <StepTabs />
        <Notice />
      </div>
      <div id={panelId(step)} role="tabpanel" aria-labelledby={tabId(step)} className={styles.panel}>
        <Banners />
        <Reading />
        <Boundary key={step}>
          <Step />
        </Boundary>
      </div>
    </main>
  );
}
