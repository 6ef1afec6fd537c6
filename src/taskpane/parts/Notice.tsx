import { useContext } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";

/** What is told in passing, such as that a cell cannot be gone to; beside the steps, so that it is seen in the middle of a list too. */
export function Notice() {
  const say = useContext(SayContext);
  const text = useText();
  const [{ notice }, work] = usePane();
  if (notice === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text("notice")}</MessageBarTitle>
        {say(notice)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => work.tell({ kind: "noticed", notice: null })}>{text("understood")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
