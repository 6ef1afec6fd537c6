import { Button } from "@fluentui/react-components";
import type { Message } from "../../../regulation/message";
import { InSight } from "../../parts/InSight";
import { ProgressSteps } from "../../parts/ProgressSteps";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

/** What the run has done and is doing, and a way to stop it. */
export function RunProgress({ steps, stopping }: { readonly steps: readonly Message[]; readonly stopping: boolean }) {
  const text = useText();
  const [, work] = usePane();
  return (
    <InSight at={steps.length}>
      <Button disabledFocusable={stopping} onClick={() => work.workbook.stopAnnual()}>{text(stopping ? "write.stopping" : "write.stop")}</Button>
      <ProgressSteps steps={steps} />
    </InSight>
  );
}
