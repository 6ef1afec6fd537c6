import { useState, type KeyboardEvent } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { readChecked, withNote } from "../../../assessment/trial/checked";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import type { Finding } from "./finding-filter";

const useStyles = makeStyles({
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  field: { flexBasis: "100%" },
  said: { flexBasis: "100%", margin: 0, fontStyle: "italic" },
});

/** 已核: that somebody has looked, with a note; kept in the workbook. */
export function CheckNote({ finding, note }: { readonly finding: Finding; readonly note: string | null }) {
  const styles = useStyles();
  const text = useText();
  const [{ settings }, work] = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  // The keyboard goes on at the button that comes in place of the one that was pressed: this finding's, or the next one's.
  const [isBack, setBack] = useState(false);
  const close = (): void => {
    setTyped(null);
    setBack(true);
  };
  const keep = (said: string | null): void => {
    close();
    work.change({ checked: withNote(readChecked(settings.checked), finding, said) });
  };
  const leaveByEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  if (note !== null) {
    return (
      <div className={styles.note}>
        <p className={styles.said}>{note === "" ? text("check.checked") : text("check.checkedNote", { note })}</p>
        <Button autoFocus={isBack} size="small" onClick={() => keep(null)}>{text("check.reopen")}</Button>
      </div>
    );
  }
  if (typed === null) {
    return (
      <div className={styles.note}>
        <Button autoFocus={isBack} size="small" onClick={() => setTyped("")}>{text("check.check")}</Button>
      </div>
    );
  }
  return (
    <div className={styles.note} onKeyDown={leaveByEscape}>
      <Field label={text("check.note")} className={styles.field} size="small">
        <Textarea size="small" autoFocus value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button size="small" appearance="primary" onClick={() => keep(typed.trim())}>{text("check.confirm")}</Button>
      <Button size="small" onClick={close}>{text("cancel")}</Button>
    </div>
  );
}
