import { useContext } from "react";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { LongWait } from "./LongWait";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** That the workbook is being read or counted: before anything is known as a skeleton of it, later as a line above what is known. */
export function Reading() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ busy, trial, failure }] = usePane();
  const said = busy === null ? "" : say(busy);
  if (trial === null && failure === null) return <Waiting said={said} />;
  return busy === null ? null : (
    <div role="status">
      <ProgressBar aria-label={text("reading")} />
      <p className={styles.line}>{said}</p>
      <LongWait />
    </div>
  );
}
