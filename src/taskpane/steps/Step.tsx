import { NextStep } from "../parts/NextStep";
import { Waiting } from "../parts/Waiting";
import { usePane } from "../state/pane-context";
import { useStep } from "./use-step";

/** The step that is shown, and the way on to the next one. */
export function Step() {
  const [{ step, trial }] = usePane();
  const shown = useStep(step);
  // While the workbook is read, that is what is waited for, and said.
  if (shown === null) return trial === null ? null : <Waiting said="" />;
  return (
    <>
      {shown}
      <NextStep />
    </>
  );
}
