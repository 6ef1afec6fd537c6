import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AnnualSummary } from "../assessment/annual-summary";
import { useText } from "./say-context";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: tokens.spacingHorizontalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Where the year's budget goes (万元): the unit u of 3u / 2u / u, what is paid, and what is left. */
export function BudgetUse({ summary }: { readonly summary: AnnualSummary }) {
  const styles = useStyles();
  const text = useText();
  const { budgetWan, unitWan, paidWan, leftWan } = summary;
  if (budgetWan === null) return <Text>{text("noBudget")}</Text>;
  const figures = { unit: unitWan, paid: paidWan, left: leftWan };
  return (
    <dl className={styles.list}>
      {Object.entries(figures).map(([name, amount]) => (
        <div key={name}>
          <dt className={styles.term}>{text(`money.${name}`)}</dt>
          <dd className={styles.figure}>{amount ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
