import { useContext } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({ line: { display: "block" } });

/** What came of 公式转换: how many cells on which sheets, what could not be turned, or why nothing was. */
export function Turned() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ turn }, work] = usePane();
  if (turn === null) return null;
  const said = turn.ok ? turn.summary.messages : [turn.detail];
  return (
    <MessageBar intent={turn.ok ? "success" : "error"} layout="multiline" role={turn.ok ? "status" : "alert"}>
      <MessageBarBody>
        <MessageBarTitle>{text(turn.ok ? "turned" : "turnFailed")}</MessageBarTitle>
        {said.map((line, index) => <span key={index} className={styles.line}>{say(line)}</span>)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => work.tell({ kind: "turned", turn: null })}>{text("understood")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
