import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AnnualResult } from "./AnnualResult";
import { Failure } from "./Failure";
import { ProgressSteps } from "./ProgressSteps";
import { Section } from "./Section";
import { SettingsForm } from "./SettingsForm";
import type { AnnualState } from "./annual-state";
import { useText } from "./say-context";
import { useAnnual } from "./use-annual";
import { faultOf, settingsOf, useDraft } from "./use-settings";
import type { Workbook } from "./workbook";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The task pane: budget and cycle, the one button, and what came of it. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const text = useText();
  const [draft, setDraft] = useDraft(workbook);
  const [state, run] = useAnnual(workbook);
  const fault = faultOf(draft);
  const running = state.kind === "running";
  return (
    <main className={styles.pane}>
      <Section title={text("title")}>
        <SettingsForm draft={draft} fault={fault} onChange={setDraft} />
      </Section>
      <Button appearance="primary" disabledFocusable={running || fault !== null} onClick={() => void run(settingsOf(draft))}>
        {text("run")}
      </Button>
      <Outcome state={state} />
    </main>
  );
}

function Outcome({ state }: { readonly state: AnnualState }) {
  const text = useText();
  switch (state.kind) {
    case "idle":
      return <p style={{ margin: 0, color: tokens.colorNeutralForeground3 }}>{text("empty")}</p>;
    case "running":
      return <ProgressSteps steps={state.steps} />;
    case "failed":
      return <Failure title={text("failed")} reason={state.reason} />;
    case "done":
      return <AnnualResult summary={state.summary} />;
  }
}
