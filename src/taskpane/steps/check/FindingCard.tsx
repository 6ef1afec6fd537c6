import { useContext, type ReactNode } from "react";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { suggestedIn } from "../../../assessment/trial/suggested";
import { CellLink } from "../../parts/CellLink";
import { SayContext, useText } from "../../say-context";
import { CheckNote } from "./CheckNote";
import type { CheckedFinding, Finding, Severity } from "./finding-filter";

const COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = { error: "danger", warning: "warning", notice: "informative" };

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  badge: { flexShrink: 0 },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly note: string | null;
  /** Those on the list that ask the same of the same column, itself among them. */
  readonly alike: readonly CheckedFinding[];
  /** What its answer would change. */
  readonly children: ReactNode;
}

/** One finding: its cell, what stands there and what is suggested instead, what is wrong and what to do; and whether it is 已核. */
export function FindingCard({ finding, note, alike, children }: Props) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { severity, sheet, cell, found, problem, suggestion } = finding;
  const suggested = suggestedIn(finding);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        {sheet === "" ? <strong>{text("wholeWorkbook")}</strong> : <CellLink sheet={sheet} cell={cell} />}
        <Badge appearance="tint" shape="rounded" size="small" className={styles.badge} color={COLORS[severity]}>{text(`check.severity.${severity}`)}</Badge>
      </div>
      {found !== "" && <p className={styles.line}><span className={styles.quiet}>{text("found")}</span>{found}</p>}
      {suggested !== null && <p className={styles.line}><span className={styles.quiet}>{text("check.suggested")}</span>{suggested}</p>}
      <p className={styles.line}>{say(problem)}</p>
      <p className={styles.line}><span className={styles.quiet}>{text("suggestion")}</span>{say(suggestion)}</p>
      {children}
      <CheckNote finding={finding} note={note} alike={alike} />
    </li>
  );
}
