import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSay, useText, useWorkbench, useWorkbenchState } from "./use-workbench";

/** What happened, a line each, until its reader has put it away. */
export function Notices() {
  const { store } = useWorkbench();
  const { notices } = useWorkbenchState();
  const say = useSay();
  const text = useText();
  return (
    <MessageBarGroup className="notices" role="region" aria-label={text("notices")}>
      {notices.map(({ id, intent, text: said }) => (
        <MessageBar key={id} intent={intent} politeness="assertive" layout="auto">
          <MessageBarBody>{say(said)}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={text("dismiss")} onClick={() => store.dismiss(id)} />}
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
