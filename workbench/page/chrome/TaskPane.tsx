import { Button, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { Place } from "./Place";
import { Splitter } from "./Splitter";
import { useText, useWorkbench, useWorkbenchState } from "./use-workbench";

/** Excel's own default. */
const DEFAULT_WIDTH = 350;

/** The add-in's page beside the grid. Closed, it is only out of sight: functions and commands run in it. */
export function TaskPane({ addIn }: { readonly addIn: HTMLElement }) {
  const workbench = useWorkbench();
  const { manifest, paneVisible } = useWorkbenchState();
  const text = useText();
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const name = manifest?.name ?? "";
  return (
    <>
      {paneVisible && <Splitter width={width} onWidth={setWidth} />}
      <aside className="task-pane" aria-label={text("pane", { name })} hidden={!paneVisible} style={{ width }}>
        <div className="task-pane-head">
          <h2>{name}</h2>
          <Tooltip content={text("closePane")} relationship="label">
            <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={() => workbench.closePane()} />
          </Tooltip>
        </div>
        <Place element={addIn} />
      </aside>
    </>
  );
}
