import { useContext, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { sourcesView, tableName } from "../../../assessment/trial/sources-view";
import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { SourceCard } from "./SourceCard";
import { SourceChoice } from "./SourceChoice";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  missing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** What was recognised as which ledger, and the ledgers that were not found, each with a list to choose from. */
export function SourceList({ trial }: { readonly trial: Trial }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { facts, read } = trial;
  const sources = useMemo(() => sourcesView({ facts, read }), [facts, read]);
  const found = sources.filter(({ tables }) => tables.length > 0);
  const missing = sources.filter(({ kind, tables }) => tables.length === 0 && kind !== "summary");
  return (
    <>
      {found.length > 0 && (
        <Section title={text("data.recognised", { count: found.length })}>
          <ul className={styles.list}>
            {found.map((source) => (
              <SourceCard key={source.kind} source={source} />
            ))}
          </ul>
        </Section>
      )}
      {missing.length > 0 && facts.from !== "summary" && (
        <Section title={text("data.missing", { count: missing.length })}>
          <p className={styles.line}>{text("data.missingAbout")}</p>
          <div className={styles.missing}>
            {missing.map((source) => (
              <SourceChoice key={source.kind} source={source} label={say(tableName(source.kind))} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
