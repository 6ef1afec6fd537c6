import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Draft, DraftFault } from "./use-settings";
import { useText } from "./say-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  cycle: { display: "grid", gridTemplateColumns: "1fr auto 1fr", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  // An input of the browser's own width would push the pane wider than Excel gives it.
  date: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly draft: Draft;
  readonly fault: DraftFault | null;
  readonly onChange: (draft: Draft) => void;
}

/** The year's budget and the cycle that is assessed. */
export function SettingsForm({ draft, fault, onChange }: Props) {
  const styles = useStyles();
  const text = useText();
  const cycleFault = fault === "cycleHalf" || fault === "cycleOrder" ? text(`fault.${fault}`) : null;
  const budgetFault = fault === "budget" ? text("fault.budget") : null;
  return (
    <div className={styles.form}>
      <Field label={text("budget")} hint={text("budgetHint")} validationMessage={budgetFault}>
        <Input
          inputMode="decimal"
          value={draft.budget}
          contentAfter={text("wan")}
          onChange={(_, { value }) => onChange({ ...draft, budget: value })}
        />
      </Field>
      <Field label={text("cycle")} hint={text("cycleHint")} validationMessage={cycleFault}>
        <div className={styles.cycle} role="group" aria-label={text("cycle")}>
          <DateInput label={text("cycleFrom")} value={draft.from} onChange={(from) => onChange({ ...draft, from })} />
          <span aria-hidden>{text("to")}</span>
          <DateInput label={text("cycleTo")} value={draft.to} onChange={(to) => onChange({ ...draft, to })} />
        </div>
      </Field>
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
}

function DateInput({ label, value, onChange }: DateProps) {
  const styles = useStyles();
  return (
    <Input
      className={styles.date}
      type="date"
      size="small"
      aria-label={label}
      input={{ className: styles.date }}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
