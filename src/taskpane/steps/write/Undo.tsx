import { useContext } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  undo: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { display: "block" },
});

/** 撤销本次生成: the last run is taken back as one step, and what came of that is said. */
export function Undo() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ preview, undone, annual }, work] = usePane();
  return (
    <div className={styles.undo}>
      {preview?.canUndo === true && annual.kind !== "running" && (
        <>
          <Button onClick={() => void work.results.undo()}>{text("write.undo")}</Button>
          <Text size={200}>{text("write.undoAbout")}</Text>
        </>
      )}
      {undone !== null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>{text("write.undone")}</MessageBarTitle>
            {undone.removed.length > 0 && <span className={styles.line}>{text("write.removed", { names: undone.removed.join("、") })}</span>}
            {undone.restored.length > 0 && <span className={styles.line}>{text("write.restored", { names: undone.restored.join("、") })}</span>}
            {undone.kept.map(({ name, as, reason }) => (
              <span key={name} className={styles.line}>{text("write.kept", { name, as, reason: say(reason) })}</span>
            ))}
            {undone.notices.map((notice, index) => <span key={index} className={styles.line}>{say(notice)}</span>)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
