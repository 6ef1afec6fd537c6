import { useContext } from "react";
import { makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { SayContext, useText } from "../say-context";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** That the workbook is being read or counted: before anything is known as a skeleton of it, later as a line above what is known. */
export function Reading() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ busy, trial, failure }] = usePane();
  const said = busy === null ? "" : say(busy);
  if (trial === null && failure === null) {
    return (
      <Skeleton aria-label={text("reading")} className={styles.rows}>
        <p className={styles.line} role="status">{said}</p>
        {[16, 64, 64, 64].map((size, index) => (
          <SkeletonItem key={index} size={size as 16 | 64} />
        ))}
      </Skeleton>
    );
  }
  return busy === null ? null : (
    <div role="status">
      <ProgressBar aria-label={text("reading")} />
      <p className={styles.line}>{said}</p>
    </div>
  );
}
