import { useContext } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { NextTierView, StepView } from "../../../assessment/trial/next-tier-view";
import { useTierName } from "../../parts/tier-name";
import { SayContext, useText } from "../../say-context";

const useStyles = makeStyles({
  next: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen where colours are the user's own (high contrast).
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** 距优秀还差…: the least work that reaches the next tier line, and what each item would gain. */
export function NextTier({ next: { tier, gap, steps, each, investmentWan } }: { readonly next: NextTierView }) {
  const styles = useStyles();
  const text = useText();
  const title = text("score.next", { tier: useTierName()(tier), gap });
  return (
    <section className={styles.next} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.line}>{text(steps === null ? "score.nextNever" : "score.nextSteps")}</p>
      {steps !== null && <Steps steps={steps} />}
      {investmentWan !== null && <p className={styles.line}>{text("score.nextInvestment", { amount: investmentWan })}</p>}
      {each.length > 0 && (
        <details>
          <summary>{text("score.nextEach")}</summary>
          <Steps steps={each} />
        </details>
      )}
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  return (
    <ul className={styles.list}>
      {steps.map(({ item, units, unit, gain }, index) => (
        <li key={index}>{text("score.step", { item: say(item), units, unit: say(unit), gain })}</li>
      ))}
    </ul>
  );
}
