import { makeStyles, tokens } from "@fluentui/react-components";
import { Pager, usePage } from "../../parts/Pager";
import { FindingCard } from "./FindingCard";
import { bySeverity, type CheckedFinding } from "./finding-filter";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Findings a page at a time: a faulty workbook can have thousands. */
export function FindingList({ findings }: { readonly findings: readonly CheckedFinding[] }) {
  const styles = useStyles();
  const page = usePage("check.page", bySeverity(findings));
  return (
    <>
      <ul className={styles.list}>
        {page.shown.map(({ finding, note }, index) => (
          <FindingCard key={`${page.number}-${index}`} finding={finding} note={note} />
        ))}
      </ul>
      <Pager page={page} />
    </>
  );
}
