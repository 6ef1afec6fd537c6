import { memo, useContext, useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trial } from "../../../assessment/trial/trial";
import { whatIfView, type WhatIfsByCell } from "../../../assessment/trial/what-if-view";
import { ChangeList } from "../../parts/ChangeList";
import { SayContext, useText } from "../../say-context";

/** A cell of the roster can be in doubt for several facts; of one row no more than these are told. */
const MOST = 4;

const useStyles = makeStyles({
  whatIf: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen where colours are the user's own (high contrast).
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  line: { margin: 0 },
});

type WhatIf = NonNullable<ReturnType<WhatIfsByCell["get"]>>[number];

interface Asked {
  readonly trial: Trial;
  readonly whatIfs: readonly WhatIf[];
}

/** What the answer to something 待核 would do to whose score and tier, either way. */
export function WhatIfs({ trial, whatIfs }: Asked) {
  // The findings are there at once; what their answers would do comes when there is time for it.
  const asked = useMemo<Asked>(() => ({ trial, whatIfs: whatIfs.slice(0, MOST) }), [trial, whatIfs]);
  const told = useDeferredValue<Asked | null>(asked, null);
  if (told === null) return null;
  return told.whatIfs.map((one, index) => (
    // Of several answers about one cell the last one says what goes for all of them.
    <OneWhatIf key={index} trial={told.trial} whatIf={one} isLast={told.whatIfs[index + 1]?.fact !== one.fact} />
  ));
}

/** A component of its own, so that React can pause between two of them: each assesses all platforms anew. */
const OneWhatIf = memo(function OneWhatIf({ trial, whatIf, isLast }: { readonly trial: Trial; readonly whatIf: WhatIf; readonly isLast: boolean }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { platform, fact, isStated, rows, before, after, changes } = useMemo(() => whatIfView(trial, whatIf), [trial, whatIf]);
  return (
    <div className={styles.whatIf} role="group" aria-label={text("check.whatIf")}>
      {rows > 1 && <p className={styles.line}>{text("check.rowsTogether", { count: rows })}</p>}
      <p className={styles.line}>
        {after === null
          ? text(isStated ? "check.ifStatedUnknown" : "check.ifUnknown", { platform, fact: say(fact) })
          : text(isStated ? "check.ifStated" : "check.ifCounted", { platform, fact: say(fact), before: say(before), after: say(after) })}
      </p>
      {after !== null && (changes.length === 0 ? <p className={styles.line}>{text("check.ifNothing")}</p> : <ChangeList changes={changes} />)}
      {isLast && <p className={styles.line}>{text(isStated ? "check.ifLeft" : "check.ifNot", { fact: say(fact), before: say(before) })}</p>}
    </div>
  );
});
