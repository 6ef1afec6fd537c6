import { useContext, useEffect, useRef } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  undo: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { display: "block" },
  summary: { cursor: "pointer" },
});

/** 撤销本次生成: the last run is taken back as one step, and what came of that is said. */
export function Undo() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ preview, undone, annual }, work] = usePane();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Once the run is taken back its button is gone: the keyboard goes on at what came of it.
    if (undone !== null && document.activeElement === document.body) said.current?.focus();
  }, [undone, preview]);
  return (
    <div className={styles.undo}>
      {preview?.canUndo === true && annual.kind !== "running" && (
        <>
          <Button onClick={() => void work.results.undo()}>{text("write.undo")}</Button>
          <Text size={200}>{text("write.undoAbout")}</Text>
        </>
      )}
      {undone !== null && (
        <div ref={said} tabIndex={-1}>
          <MessageBar intent="success" layout="multiline" role="status">
            <MessageBarBody>
              <MessageBarTitle>{text("write.undone")}</MessageBarTitle>
              <Counted what="removed" names={undone.removed} />
              <Counted what="restored" names={undone.restored} />
              {undone.kept.map(({ name, as, reason }) => (
                <span key={name} className={styles.line}>{text("write.kept", { name, as, reason: say(reason) })}</span>
              ))}
              {undone.notices.map((notice, index) => <span key={index} className={styles.line}>{say(notice)}</span>)}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
    </div>
  );
}

/** How many sheets; which, on request: with a scorecard for each platform they are many. */
function Counted({ what, names }: { readonly what: "removed" | "restored"; readonly names: readonly string[] }) {
  const styles = useStyles();
  const text = useText();
  if (names.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{text(`write.${what}`, { count: names.length })}</summary>
      {names.join(text("names"))}
    </details>
  );
}
