import { useState } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { readChoiceSets, withChoiceSet, withoutChoiceSet } from "../../../assessment/trial/choice-sets";
import { storedIn } from "../../../assessment/trial/readings-view";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  sets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalS, alignItems: "end", "@media (max-width: 260px)": { gridTemplateColumns: "1fr" } },
  narrow: { minWidth: 0 },
});

const DEFAULTS = "";
const UNNAMED = " ";

/** Sets of choices under a name: the defaults, and those that somebody saved with the workbook. */
export function ChoiceSets() {
  const styles = useStyles();
  const text = useText();
  const [{ trial, tried, settings }, work] = usePane();
  const [typed, setTyped] = useState("");
  if (trial === null) return null;
  const sets = readChoiceSets(settings.choiceSets);
  const choices = storedIn(trial.published, tried?.choices ?? trial.settings.choices);
  const now = JSON.stringify(choices);
  const current = sets.find((set) => JSON.stringify(set.choices) === now)?.name ?? (now === "{}" ? DEFAULTS : UNNAMED);
  const name = typed.trim();
  return (
    <div className={styles.sets}>
      <div className={styles.row}>
        <Field label={text("readings.set")} size="small" className={styles.narrow}>
          <Select size="small" value={current} onChange={(_, { value }) => void work.choosing.try(sets.find((set) => set.name === value)?.choices ?? {})}>
            <option value={DEFAULTS}>{text("readings.defaults")}</option>
            {sets.map((set) => (
              <option key={set.name} value={set.name}>{set.name}</option>
            ))}
            {current === UNNAMED && <option value={UNNAMED}>{text("readings.unnamed")}</option>}
          </Select>
        </Field>
        <Button
          size="small"
          disabledFocusable={current === DEFAULTS || current === UNNAMED}
          onClick={() => work.change({ choiceSets: withoutChoiceSet(sets, current) })}
        >
          {text("readings.removeSet")}
        </Button>
      </div>
      <div className={styles.row}>
        <Field label={text("readings.saveAs")} size="small" className={styles.narrow}>
          <Input size="small" input={{ className: styles.narrow }} value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button
          size="small"
          disabledFocusable={name === "" || now === "{}"}
          onClick={() => {
            work.change({ choiceSets: withChoiceSet(sets, { name, choices }) });
            setTyped("");
          }}
        >
          {text("readings.save")}
        </Button>
      </div>
    </div>
  );
}
