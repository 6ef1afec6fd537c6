import { useContext, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { unreadSheets } from "../../../assessment/annual/unread-sheets";
import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";

const useStyles = makeStyles({ line: { margin: 0, fontSize: tokens.fontSizeBase200 } });

/** The sheets of which nothing was read, and why; nothing at all where everything was. */
export function UnreadSheets({ trial }: { readonly trial: Trial }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { facts, read } = trial;
  const told = useMemo(() => unreadSheets(facts, read.sheets), [facts, read]);
  if (told.length === 0) return null;
  return (
    <Section title={text("data.unread")}>
      {told.map((reason) => (
        <p key={reason.key} className={styles.line}>{say(reason)}</p>
      ))}
    </Section>
  );
}
