import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { CycleField } from "./CycleField";
import { NoData } from "./NoData";
import { SettingFaults } from "./SettingFaults";
import { SourceList } from "./SourceList";

/** 数据: what was recognised in this workbook, and the cycle that is assessed. */
export function DataStep() {
  const text = useText();
  const [{ trial, faults }] = usePane();
  return (
    <>
      <SettingFaults faults={faults} />
      {trial !== null && trial.facts.from === null && <NoData refusal={trial.refusal} />}
      {trial !== null && trial.read.sheets.length > 0 && <SourceList trial={trial} />}
      <Section title={text("cycle")}>
        <CycleField />
      </Section>
    </>
  );
}
