import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";

/** What was recognised: the ledgers, and the summary form. */
export function SourceList({ trial }: { readonly trial: Trial }) {
  const text = useText();
  const { ledgers, summary } = trial.facts;
  return (
    <Section title={text("data.recognised")}>
      <ul>
        {ledgers.found.map(({ kind, sheet, confidence }) => (
          <li key={kind}>{kind} {sheet} {confidence}</li>
        ))}
        {summary.found !== null && <li>{summary.found.sheet}</li>}
      </ul>
    </Section>
  );
}
