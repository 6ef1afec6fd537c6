import { useState, type KeyboardEvent } from "react";
import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useText } from "../../say-context";
import { useNoteStyles } from "./note-styles";

interface Props {
  /** How many others on the list ask the same of the same column. */
  readonly others: number;
  readonly onKeep: (note: string, isTogether: boolean) => void;
  readonly onLeave: () => void;
}

/** The note of whoever has looked, and whether it goes for all that are alike. */
export function NoteForm({ others, onKeep, onLeave }: Props) {
  const styles = useNoteStyles();
  const text = useText();
  const [typed, setTyped] = useState("");
  const [isTogether, setTogether] = useState(false);
  const leaveByEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <div className={styles.note} onKeyDown={leaveByEscape}>
      <Field label={text("check.note")} className={styles.field} size="small">
        <Textarea size="small" autoFocus value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {others > 0 && (
        <Checkbox
          className={styles.field}
          label={text("check.together", { count: others })}
          checked={isTogether}
          onChange={(_, { checked }) => setTogether(checked === true)}
        />
      )}
      <Button size="small" appearance="primary" onClick={() => onKeep(typed.trim(), isTogether)}>{text("check.confirm")}</Button>
      <Button size="small" onClick={onLeave}>{text("cancel")}</Button>
    </div>
  );
}
