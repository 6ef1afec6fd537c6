import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Trial } from "../../../assessment/trial/trial";
import { useText, type SayText } from "../../say-context";
import { faultOf } from "../../state/draft";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  cycle: { display: "grid", gridTemplateColumns: "1fr auto 1fr", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  // An input of the browser's own width would push the pane wider than Excel gives it.
  date: { minWidth: 0, width: "100%" },
});

/** The cycle that is assessed, first and last day included (Art. 3). */
export function CycleField() {
  const styles = useStyles();
  const text = useText();
  const [{ draft, trial }, work] = usePane();
  const fault = faultOf({ ...draft, budget: "" });
  return (
    <Field hint={trial === null ? text("cycleHint") : hintOn(trial, text)} validationMessage={fault === null ? null : text(`fault.${fault}`)}>
      <div className={styles.cycle} role="group" aria-label={text("cycle")}>
        <DateInput label={text("cycleFrom")} value={draft.from} onChange={(from) => work.typeDraft({ ...draft, from })} />
        <span aria-hidden>{text("to")}</span>
        <DateInput label={text("cycleTo")} value={draft.to} onChange={(to) => work.typeDraft({ ...draft, to })} />
      </div>
    </Field>
  );
}

/** Where nothing is typed, what is taken instead. */
function hintOn({ settings, facts }: Trial, text: SayText): string {
  if (settings.cycle !== null || facts.from === "summary" || facts.from === null) return text("cycleHint");
  const { cycle } = facts;
  const taken = cycle === null ? text("cycleOfEach") : text("cycleTaken", { from: cycle.from, to: cycle.to });
  return `${text("cycleHint")}${taken}`;
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
