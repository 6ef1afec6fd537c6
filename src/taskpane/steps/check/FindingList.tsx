import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trial } from "../../../assessment/trial/trial";
import { whatIfsByCell } from "../../../assessment/trial/what-if-view";
import { Pager, usePage } from "../../parts/Pager";
import { FindingCard } from "./FindingCard";
import { bySeverity, type CheckedFinding } from "./finding-filter";
import { WhatIfs } from "./WhatIfs";

const NONE: readonly never[] = [];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Findings a page at a time: a faulty workbook can have thousands. */
export function FindingList({ findings, trial }: { readonly findings: readonly CheckedFinding[]; readonly trial: Trial }) {
  const styles = useStyles();
  const { facts } = trial;
  const whatIfs = useMemo(() => whatIfsByCell(facts), [facts]);
  const page = usePage("check.page", bySeverity(findings));
  return (
    <>
      <ul className={styles.list}>
        {page.shown.map(({ finding, note }, index) => (
          <FindingCard key={`${page.number}-${index}`} finding={finding} note={note}>
            {finding.severity === "error" && <WhatIfs trial={trial} whatIfs={whatIfs.get(`${finding.sheet}!${finding.cell}`) ?? NONE} />}
          </FindingCard>
        ))}
      </ul>
      <Pager page={page} />
    </>
  );
}
