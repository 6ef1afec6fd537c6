import { useContext, useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trial } from "../../../assessment/trial/trial";
import { whatIfView, type WhatIfsByCell } from "../../../assessment/trial/what-if-view";
import { ChangeList } from "../../parts/ChangeList";
import { SayContext, useText } from "../../say-context";

/** A cell of the roster can be in doubt for several facts; of one row no more than these are told. */
const MOST = 4;

interface Asked {
  readonly trial: Trial;
  readonly whatIfs: NonNullable<ReturnType<WhatIfsByCell["get"]>>;
}

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

/** What the answer to something 待核 would do to whose score and tier, either way. */
export function WhatIfs({ trial, whatIfs }: Asked) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  // The findings are there at once; what their answers would do comes when there is time for it.
  const asked = useMemo<Asked>(() => ({ trial, whatIfs }), [trial, whatIfs]);
  const told = useDeferredValue<Asked | null>(asked, null);
  const views = useMemo(() => (told === null ? [] : told.whatIfs.slice(0, MOST).map((one) => whatIfView(told.trial, one))), [told]);
  return views.map(({ platform, fact, isStated, rows, before, after, changes }, index) => (
    <div key={index} className={styles.whatIf} role="group" aria-label={text("check.whatIf")}>
      {rows > 1 && <p className={styles.line}>{text("check.rowsTogether", { count: rows })}</p>}
      <p className={styles.line}>
        {after === null
          ? text(isStated ? "check.ifStatedUnknown" : "check.ifUnknown", { platform, fact: say(fact) })
          : text(isStated ? "check.ifStated" : "check.ifCounted", { platform, fact: say(fact), before: say(before), after: say(after) })}
      </p>
      {after !== null && (changes.length === 0 ? <p className={styles.line}>{text("check.ifNothing")}</p> : <ChangeList changes={changes} />)}
      {/* Of several answers about one cell the last one says what goes for all of them. */}
      {views[index + 1]?.fact.key !== fact.key && <p className={styles.line}>{text(isStated ? "check.ifLeft" : "check.ifNot", { fact: say(fact), before: say(before) })}</p>}
    </div>
  ));
}
