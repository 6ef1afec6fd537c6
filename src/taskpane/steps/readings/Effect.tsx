import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { changesBetween } from "../../../assessment/trial/changes";
import type { Trial } from "../../../assessment/trial/trial";
import { ChangeList } from "../../parts/ChangeList";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import type { TriedChoices } from "../../state/pane-state";

const useStyles = makeStyles({
  // In view wherever one is in the list of 25.
  effect: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "45vh",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  changes: { overflowY: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What the choices that are tried would change, beside those that are adopted; nothing is written yet. */
export function Effect({ before, tried }: { readonly before: Trial; readonly tried: TriedChoices }) {
  const styles = useStyles();
  const text = useText();
  const [, work] = usePane();
  const changes = tried.trial === null ? null : changesBetween(before, tried.trial);
  const said = changes === null ? text("readings.counting") : text(changes.length === 0 ? "readings.noChange" : "readings.changes", { count: changes.length });
  return (
    <section className={styles.effect} aria-label={text("readings.effect")}>
      <h3 className={styles.title} role="status">{said}</h3>
      {changes !== null && changes.length > 0 && (
        <div className={styles.changes} tabIndex={0} role="region" aria-label={said}>
          <ChangeList changes={changes} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={tried.trial === null} onClick={() => work.choosing.adopt()}>{text("readings.adopt")}</Button>
        <Button size="small" onClick={() => work.choosing.drop()}>{text("readings.drop")}</Button>
      </div>
    </section>
  );
}
