import { useContext } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { SettingFault } from "../../../assessment/trial/usable-settings";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

/** Settings that the workbook holds and nobody can read; they stay until somebody takes them away. */
export function SettingFaults({ faults }: { readonly faults: readonly SettingFault[] }) {
  const say = useContext(SayContext);
  const text = useText();
  const [, work] = usePane();
  return faults.map(({ setting, detail }) => (
    <MessageBar key={setting} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text(`badSetting.${setting}`)}</MessageBarTitle>
        {say(detail)}
      </MessageBarBody>
      {setting !== "budgetWan" && (
        <MessageBarActions>
          <Button size="small" onClick={() => work.change({ [setting]: null })}>{text("badSetting.reset")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}
