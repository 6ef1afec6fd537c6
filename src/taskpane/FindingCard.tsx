import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { BadgeProps } from "@fluentui/react-components";
import type { FindingSummary } from "../assessment/annual-summary";
import { useText } from "./say-context";

const COLORS: Readonly<Record<FindingSummary["severity"], BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  notice: "informative",
};

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One finding: how grave, in which cell, what was found there, what is wrong with it and what to do. */
export function FindingCard({ finding }: { readonly finding: FindingSummary }) {
  const styles = useStyles();
  const text = useText();
  const { severity, sheet, cell, found, problem, suggestion } = finding;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Badge appearance="tint" color={COLORS[severity]}>{text(`severity.${severity}`)}</Badge>
        <span>{cell === "" ? sheet : `${sheet}!${cell}`}</span>
      </div>
      {found !== "" && <p className={styles.line}><span className={styles.quiet}>{text("found")}</span>{found}</p>}
      <p className={styles.line}>{problem}</p>
      <p className={styles.line}><span className={styles.quiet}>{text("suggestion")}</span>{suggestion}</p>
    </li>
  );
}
