import { useContext, useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { withoutManyCards, type NamedSheet } from "./named-sheets";

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen where colours are the user's own (high contrast).
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Before anything is written: which sheets come, which of the last run are replaced, and which stay. */
export function Preview() {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ preview, trial, settings, annual }, work] = usePane();
  const { report } = settings;
  useEffect(() => {
    void work.results.preview();
  }, [work, trial, report, annual.kind]);
  if (preview === null || preview.sheets.length === 0) return null;
  const { sheets, replaced, kept, taken } = preview;
  const kinds = new Map(sheets.map(({ kind, name }) => [name, kind]));
  const known = (name: string): NamedSheet => ({ kind: kinds.get(name) ?? "", name });
  const names = (list: readonly NamedSheet[]): { count: number; names: string } => {
    const { named, cards } = withoutManyCards(list);
    const many = cards.length === 0 ? [] : [text("write.cards", { first: cards[0]?.name ?? "", count: cards.length })];
    return { count: list.length, names: [...named.map(({ name }) => name), ...many].join(text("names")) };
  };
  return (
    <section className={styles.preview} aria-label={text("write.preview")}>
      <h3 className={styles.title}>{text("write.preview")}</h3>
      <ul className={styles.list}>
        <li>{text("write.new", names(sheets.map(({ kind, as }) => ({ kind, name: as }))))}</li>
        {replaced.length > 0 && (
          <li>{replaced.every((name) => kinds.has(name)) ? text("write.replacedAlike", { count: replaced.length }) : text("write.replaced", names(replaced.map(known)))}</li>
        )}
        {kept.map(({ name, as, reason }) => (
          <li key={name}>{text("write.kept", { name, as, reason: say(reason) })}</li>
        ))}
        {taken.length > 0 && <li>{text("write.taken", names(taken.map(known)))}</li>}
      </ul>
    </section>
  );
}
