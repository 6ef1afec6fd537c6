import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { readingsView } from "../../../assessment/trial/readings-view";
import { Section } from "../../parts/Section";
import { CARDS, useGrowing } from "../../parts/use-growing";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { ChoiceSets } from "./ChoiceSets";
import { Effect } from "./Effect";
import { ReadingCard } from "./ReadingCard";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** 口径: every place where the text is silent, as a choice; what another would change is seen before it is adopted. */
export function ReadingsStep() {
  const styles = useStyles();
  const text = useText();
  const [{ trial, tried }, work] = usePane();
  const choices = tried?.choices ?? null;
  useEffect(() => {
    // New data or another budget: what is tried comes to something else.
    if (tried !== null && tried.from !== trial) void work.choosing.try(tried.choices);
  }, [trial, tried, work]);
  const last = useRef<HTMLElement>(null);
  const isTried = tried !== null;
  useEffect(() => {
    // Adopted or dropped, the buttons are gone: the keyboard goes on at the answer that was chosen last.
    if (!isTried && document.activeElement === document.body) last.current?.focus();
  }, [isTried]);
  const readings = trial === null ? [] : readingsView(trial.published, choices ?? trial.settings.choices);
  const drawn = useGrowing(readings.length, CARDS);
  if (trial === null) return null;
  const others = readings.filter(({ isDefault }) => !isDefault).length;
  return (
    <Section title={text("readings.title", { count: readings.length })}>
      <p className={styles.line}>{text("readings.about")}</p>
      <ChoiceSets />
      <p className={styles.line}>{text(others === 0 ? "readings.allDefault" : "readings.others", { count: others })}</p>
      <ul className={styles.list} aria-busy={drawn < readings.length} onFocus={({ target }) => void (last.current = target)}>
        {readings.slice(0, drawn).map((reading) => (
          <ReadingCard key={reading.option} reading={reading} />
        ))}
      </ul>
      {tried !== null && <Effect before={trial} tried={tried} />}
    </Section>
  );
}
