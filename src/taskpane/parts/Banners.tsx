import { useContext } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { Failure } from "./Failure";

/** Above every step: why nothing could be read, why a run came to nothing, and what is told in passing. */
export function Banners() {
  const say = useContext(SayContext);
  const text = useText();
  const [{ step, failure, notice, annual }, work] = usePane();
  return (
    <>
      {failure !== null && <Failure title={text("readFailed")} reason={say(failure)} />}
      {annual.kind === "failed" && <Failure title={text("failed")} reason={say(annual.detail)} />}
      {annual.kind === "done" && step !== "write" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{text("written")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => work.go("write")}>{text("toSheets")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{text("notice")}</MessageBarTitle>
            {say(notice)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => work.tell({ kind: "noticed", notice: null })}>{text("understood")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
