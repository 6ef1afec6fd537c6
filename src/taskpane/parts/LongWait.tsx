import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { whileWaiting } from "../state/patiently";
import { InSight } from "./InSight";

const useStyles = makeStyles({ line: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 } });

/** Beside what is being waited for: that a cell is being edited, and how to go on. */
export function LongWait() {
  const styles = useStyles();
  const text = useText();
  const [, { workbook }] = usePane();
  const [isEdited, setEdited] = useState(false);
  useEffect(() => whileWaiting(workbook, setEdited), [workbook]);
  return isEdited ? <InSight><p className={styles.line}>{text("cellEdited")}</p></InSight> : null;
}
