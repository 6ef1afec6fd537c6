import { Button, Text } from "@fluentui/react-components";
import { Empty } from "../../parts/Empty";
import { InSight } from "../../parts/InSight";
import { NothingYet } from "../../parts/NothingYet";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { faultOf } from "../../state/draft";
import { usePane } from "../../state/pane-context";
import { Preview } from "./Preview";
import { ReportChoices } from "./ReportChoices";
import { RunProgress } from "./RunProgress";
import { Undo } from "./Undo";
import { WrittenSheets } from "./WrittenSheets";

/** 出表: one button writes the sheets; the bureau's own stay as they are. */
export function WriteStep() {
  const text = useText();
  const [{ draft, annual, trial }, work] = usePane();
  const fault = faultOf(draft);
  const isRefused = trial !== null && trial.refusal !== null;
  const running = annual.kind === "running";
  return (
    <>
      <Section title={text("step.write")}>
        <Text>{text("write.about")}</Text>
        <ReportChoices />
        <Preview />
        {fault !== null && <Text role="alert">{text(`fault.${fault}`)}</Text>}
        {isRefused && <NothingYet />}
        {!isRefused && trial?.settings.budgetWan == null && (
          <Empty text={text("write.noBudget")}>
            <Button size="small" onClick={() => work.go("reward")}>{text("write.toBudget")}</Button>
          </Empty>
        )}
        <Button appearance="primary" disabledFocusable={running || fault !== null || isRefused} onClick={() => void work.run()}>
          {text("run")}
        </Button>
        {running && <RunProgress steps={annual.steps} stopping={annual.stopping} />}
      </Section>
      {annual.kind === "done" && <InSight><WrittenSheets sheets={annual.summary.sheets} /></InSight>}
      <Undo />
    </>
  );
}
