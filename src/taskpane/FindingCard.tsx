import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingSummary } from "../assessment/annual-summary";
import { useText } from "./say-context";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One finding: in which cell, what was found there, what is wrong with it and what to do. */
export function FindingCard({ finding }: { readonly finding: FindingSummary }) {
  const styles = useStyles();
  const text = useText();
  const { found, problem, suggestion } = finding;
  return (
    <li className={styles.card}>
      <p className={styles.head}>{placeOf(finding) ?? text("wholeWorkbook")}</p>
      {found !== "" && <p className={styles.line}><span className={styles.quiet}>{text("found")}</span>{found}</p>}
      <p className={styles.line}>{problem}</p>
      <p className={styles.line}><span className={styles.quiet}>{text("suggestion")}</span>{suggestion}</p>
    </li>
  );
}

function placeOf({ sheet, cell }: FindingSummary): string | null {
  if (sheet === "") return null;
  return cell === "" ? sheet : `${sheet}!${cell}`;
}
