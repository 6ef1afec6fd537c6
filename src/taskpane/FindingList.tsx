import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnualSummary } from "../assessment/annual-summary";
import { FindingCard } from "./FindingCard";
import { useText } from "./say-context";

/** So many are shown at first; a faulty workbook can have thousands. */
const FIRST = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What a person should look at in the bureau's sheets, in the order of the sheet 数据体检. */
export function FindingList({ findings }: { readonly findings: AnnualSummary["findings"] }) {
  const styles = useStyles();
  const text = useText();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <span>{text("noFindings")}</span>;
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingCard key={index} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button onClick={() => setAll(true)}>{text("showAll", { count: findings.length })}</Button>
      )}
    </>
  );
}
