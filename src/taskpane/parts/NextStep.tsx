import { Button, makeStyles } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { stepAfter } from "../state/steps";
import { tabId } from "./StepTabs";

const useStyles = makeStyles({ next: { alignSelf: "flex-end" } });

/** Leads on to the next step of the year's work; the keyboard goes to its tab. */
export function NextStep() {
  const styles = useStyles();
  const text = useText();
  const [{ step, trial }, work] = usePane();
  const next = stepAfter(step);
  // Where nothing can be scored, only the findings lie ahead.
  if (trial === null || next === null || (trial.refusal !== null && step !== "data")) return null;
  const goOn = (): void => {
    work.go(next);
    document.getElementById(tabId(next))?.focus();
  };
  return <Button className={styles.next} onClick={goOn}>{text("nextStep", { step: text(`step.${next}`) })}</Button>;
}
