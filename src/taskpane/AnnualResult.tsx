import type { AnnualSummary } from "../assessment/annual-summary";
import { BudgetUse } from "./BudgetUse";
import { FindingList } from "./FindingList";
import { RankingTable } from "./RankingTable";
import { Section } from "./Section";
import { useText } from "./say-context";

/** What the annual assessment found: ranking, budget, and what to check. */
export function AnnualResult({ summary }: { readonly summary: AnnualSummary }) {
  const text = useText();
  return (
    <>
      <Section title={text("ranking", { count: summary.platforms.length })}>
        <RankingTable platforms={summary.platforms} />
      </Section>
      <Section title={text("budgetUse")}>
        <BudgetUse summary={summary} />
      </Section>
      <Section title={text("findings", { count: summary.findings.length })}>
        <FindingList findings={summary.findings} />
      </Section>
    </>
  );
}
