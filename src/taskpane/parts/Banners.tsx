import { useContext, useEffect, useMemo } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { isStop } from "../../commands/annual-state";
import { isOlder } from "../../assessment/trial/written-from";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { Failure } from "./Failure";
import { Turned } from "./Turned";

/** Above every step: why nothing could be read, why a run came to nothing, and what came of 公式转换. */
export function Banners() {
  const say = useContext(SayContext);
  const text = useText();
  const [{ step, failure, annual, turn, trial, written }, work] = usePane();
  const isOutdated = useMemo(() => trial !== null && written !== null && isOlder(written, trial), [trial, written]);
  useEffect(() => {
    // Whoever has scrolled down a long list must not miss it.
    if (failure !== null || annual.kind === "failed" || turn !== null) document.documentElement.scrollTop = 0;
  }, [failure, annual, turn]);
  return (
    <>
      {failure !== null && <Failure title={text("readFailed")} reason={say(failure)} />}
      {annual.kind === "failed" && (
        <Failure
          title={text(isStop(annual.detail) ? "stopped" : "failed")}
          reason={say(annual.detail)}
          isWanted={isStop(annual.detail)}
          onRead={() => work.tell({ kind: "annual", annual: { kind: "idle" }, read: null })}
        />
      )}
      {annual.kind === "done" && (step !== "write" || isOutdated) && (
        <MessageBar intent={isOutdated ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{text(isOutdated ? "outdated" : "written")}</MessageBarBody>
          {step !== "write" && (
            <MessageBarActions>
              <Button size="small" onClick={() => work.go("write")}>{text("toSheets")}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <Turned />
    </>
  );
}
