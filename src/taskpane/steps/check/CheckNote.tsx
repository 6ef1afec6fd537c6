import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { readChecked, withNote } from "../../../assessment/trial/checked";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import type { CheckedFinding, Finding } from "./finding-filter";
import { NoteForm } from "./NoteForm";
import { useNoteStyles } from "./note-styles";

interface Props {
  readonly finding: Finding;
  readonly note: string | null;
  readonly alike: readonly CheckedFinding[];
}

/** 已核: that somebody has looked, with a note, at one finding or at all that are like it; kept in the workbook. */
export function CheckNote({ finding, note, alike }: Props) {
  const styles = useNoteStyles();
  const text = useText();
  const [{ settings }, work] = usePane();
  const [isTyping, setTyping] = useState(false);
  // The keyboard goes on at the button that comes in place of the one that was pressed: this finding's, or the next one's.
  const [isBack, setBack] = useState(false);
  const others = alike.filter((one) => one.finding !== finding && one.note === note).map((one) => one.finding);
  const close = (): void => {
    setTyping(false);
    setBack(true);
  };
  const keep = (said: string | null, isTogether: boolean): void => {
    close();
    work.change({ checked: withNote(readChecked(settings.checked), isTogether ? [finding, ...others] : [finding], said) });
  };
  if (note !== null) {
    return (
      <div className={styles.note}>
        <p className={styles.said}>{note === "" ? text("check.checked") : text("check.checkedNote", { note })}</p>
        <Button autoFocus={isBack} size="small" onClick={() => keep(null, false)}>{text("check.reopen")}</Button>
        {others.length > 0 && <Button size="small" onClick={() => keep(null, true)}>{text("check.reopenTogether", { count: others.length + 1 })}</Button>}
      </div>
    );
  }
  if (isTyping) return <NoteForm others={others.length} onKeep={keep} onLeave={close} />;
  return (
    <div className={styles.note}>
      <Button autoFocus={isBack} size="small" onClick={() => setTyping(true)}>{text("check.check")}</Button>
    </div>
  );
}
