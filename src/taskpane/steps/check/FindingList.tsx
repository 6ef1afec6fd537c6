import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { alikeKey } from "../../../assessment/trial/checked";
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
  const alike = useMemo(() => byLikeness(findings), [findings]);
  const page = usePage("check.page", bySeverity(findings));
  return (
    <>
      <ul className={styles.list}>
        {page.shown.map(({ finding, note }, index) => (
          <FindingCard key={`${page.number}-${index}`} finding={finding} note={note} alike={alike.get(alikeKey(finding)) ?? NONE}>
            {finding.severity === "error" && <WhatIfs trial={trial} whatIfs={whatIfs.get(`${finding.sheet}!${finding.cell}`) ?? NONE} />}
          </FindingCard>
        ))}
      </ul>
      <Pager page={page} />
    </>
  );
}

/** Those that stand in no column are like no other. */
function byLikeness(findings: readonly CheckedFinding[]): ReadonlyMap<string | null, readonly CheckedFinding[]> {
  const groups = new Map<string | null, CheckedFinding[]>();
  for (const one of findings) {
    const key = alikeKey(one.finding);
    const group = groups.get(key);
    if (key === null) continue;
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
