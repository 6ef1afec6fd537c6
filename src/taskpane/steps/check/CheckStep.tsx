import { useMemo } from "react";
import { noteOn, readChecked } from "../../../assessment/trial/checked";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { useRemembered } from "../../state/use-remembered";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FIRST_FILTER, passes, type CheckedFinding, type FindingFilter } from "./finding-filter";

/** 核对: what a person should look at in the bureau's sheets. */
export function CheckStep() {
  const text = useText();
  const [{ trial, settings }] = usePane();
  const [filter, setFilter] = useRemembered<FindingFilter>("check.filter", FIRST_FILTER);
  const found = trial?.findings;
  const { checked } = settings;
  const all = useMemo((): readonly CheckedFinding[] => {
    const notes = readChecked(checked);
    return (found ?? []).map((finding) => ({ finding, note: noteOn(notes, finding) }));
  }, [found, checked]);
  if (trial === null) return null;
  if (all.length === 0) return <Empty text={text("noFindings")} />;
  const shown = all.filter((one) => passes(filter, one));
  return (
    <Section title={text("findings", { count: all.length })}>
      <FindingFilters all={all} filter={filter} onChange={setFilter} />
      {shown.length === 0 ? <Empty text={text("check.noneLeft")} /> : <FindingList key={JSON.stringify(filter)} findings={shown} trial={trial} />}
    </Section>
  );
}
