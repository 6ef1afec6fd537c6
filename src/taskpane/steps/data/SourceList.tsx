import { useContext, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { sourcesView, tableName, type TableReading } from "../../../assessment/trial/sources-view";
import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { LedgersBesides } from "./LedgersBesides";
import { SourceCard } from "./SourceCard";
import { SourceChoice } from "./SourceChoice";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  missing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** What was recognised as which table, and the ledgers and the summary form that were not found, each with a list to choose from. */
export function SourceList({ trial }: { readonly trial: Trial }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { facts, read } = trial;
  const sources = useMemo(() => sourcesView({ facts, read }), [facts, read]);
  const found = sources.filter(({ tables }) => tables.length > 0);
  const missing = sources.filter(({ kind, tables }) => tables.length === 0 && kind !== "summary");
  const summary = sources.find(({ kind, tables }) => tables.length === 0 && kind === "summary");
  const choiceOf = (source: TableReading) => <SourceChoice key={source.kind} source={source} label={say(tableName(source.kind))} />;
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
      {missing.length > 0 && facts.from === "summary" && <LedgersBesides trial={trial} missing={missing} choiceOf={choiceOf} />}
      {missing.length > 0 && facts.from !== "summary" && (
        <Section title={text("data.missing", { count: missing.length })}>
          <p className={styles.line}>{text("data.missingAbout")}</p>
          <div className={styles.missing}>{missing.map(choiceOf)}</div>
        </Section>
      )}
      {summary !== undefined && (
        <Section title={text("data.summary")}>
          <p className={styles.line}>{text(facts.from === null ? "data.summaryAboutNone" : "data.summaryAbout")}</p>
          <SourceChoice source={summary} label={text("data.sheetOf", { name: say(tableName("summary")) })} />
        </Section>
      )}
    </>
  );
}
