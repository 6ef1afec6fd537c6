import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { alikeKey } from "../../../assessment/trial/checked";
import type { Trial } from "../../../assessment/trial/trial";
import { whatIfsByCell } from "../../../assessment/trial/what-if-view";
import { Pager, usePage } from "../../parts/Pager";
import { CARDS, useGrowing } from "../../parts/use-growing";
import { FindingCard } from "./FindingCard";
import { bySeverity, type CheckedFinding } from "./finding-filter";
import { WhatIfs } from "./WhatIfs";

const NONE: readonly never[] = [];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Findings a page at a time: a faulty workbook can have thousands. */
export function FindingList({ findings, trial }: { readonly findings: readonly CheckedFinding[]; readonly trial: Trial }) {
  const alike = useMemo(() => byLikeness(findings), [findings]);
  const page = usePage("check.page", bySeverity(findings));
  return (
    <>
      <FindingPage key={page.number} shown={page.shown} alike={alike} trial={trial} />
      <Pager page={page} />
    </>
  );
}

interface Props {
  readonly shown: readonly CheckedFinding[];
  readonly alike: ReadonlyMap<string | null, readonly CheckedFinding[]>;
  readonly trial: Trial;
}

function FindingPage({ shown, alike, trial }: Props) {
  const styles = useStyles();
  const { facts } = trial;
  const whatIfs = useMemo(() => whatIfsByCell(facts), [facts]);
  const drawn = useGrowing(shown.length, CARDS);
  return (
    <ul className={styles.list} aria-busy={drawn < shown.length}>
      {shown.slice(0, drawn).map(({ finding, note }, index) => (
        <FindingCard key={index} finding={finding} note={note} alike={alike.get(alikeKey(finding)) ?? NONE}>
          {finding.severity === "error" && <WhatIfs trial={trial} whatIfs={whatIfs.get(`${finding.sheet}!${finding.cell}`) ?? NONE} />}
        </FindingCard>
      ))}
    </ul>
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
