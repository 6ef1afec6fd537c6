import { useMemo } from "react";
import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { CycleField } from "./CycleField";
import { NoData } from "./NoData";
import { SettingFaults } from "./SettingFaults";
import { SourceList } from "./SourceList";
import { UnreadSheets } from "./UnreadSheets";

/** 数据: what was recognised in this workbook, and the cycle that is assessed. */
export function DataStep() {
  const text = useText();
  const [{ trial, faults }] = usePane();
  const isEmpty = useMemo(() => trial !== null && isBlank(trial), [trial]);
  return (
    <>
      <SettingFaults faults={faults} />
      {trial !== null && trial.facts.from === null && <NoData refusal={trial.refusal} isEmpty={isEmpty} />}
      {trial !== null && (!isEmpty || trial.settings.mapping != null) && <SourceList trial={trial} />}
      {trial !== null && trial.facts.from !== null && <UnreadSheets trial={trial} />}
      <Section title={text("cycle")}>
        <CycleField />
      </Section>
    </>
  );
}

/** An empty sheet has one empty cell in use. */
function isBlank({ read }: Trial): boolean {
  return read.sheets.every(({ values }) => values.every((row) => row.every((value) => value === "")));
}
