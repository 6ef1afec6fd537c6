import { useContext } from "react";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Message } from "../../regulation/message";
import { SayContext, useText } from "../say-context";
import { LongWait } from "./LongWait";

const useStyles = makeStyles({
  steps: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
  past: { color: tokens.colorNeutralForeground3 },
});

/** What the run is doing now, and what it has done, in words. */
export function ProgressSteps({ steps }: { readonly steps: readonly Message[] }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const said = steps.length > 0 ? steps.map(say) : [text("starting")];
  return (
    <div role="status">
      <ProgressBar aria-label={text("running")} />
      <ol className={styles.steps}>
        {said.map((step, index) => (
          <li key={index} className={index < said.length - 1 ? styles.past : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <LongWait />
    </div>
  );
}
