import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeView, OutcomeView } from "../../assessment/trial/changes";
import { useText, type SayText } from "../say-context";
import { useTierName } from "./tier-name";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  figures: { fontVariantNumeric: "tabular-nums" },
});

/** Whose score, tier, rank or award is another one: before and after. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  const styles = useStyles();
  const text = useText();
  const nameOf = useTierName();
  return (
    <ul className={styles.list}>
      {changes.map(({ name, before, after }) => (
        <li key={name}>
          <strong>{name}</strong>
          <div className={styles.figures}>{differences(named(before, nameOf), named(after, nameOf), text).join(text("clauses"))}</div>
        </li>
      ))}
    </ul>
  );
}

function differences(before: OutcomeView, after: OutcomeView, text: SayText): string[] {
  const asWords: readonly (readonly [string, string | null, string | null])[] = [
    ["total", before.total, after.total],
    ["tier", before.tier, after.tier],
    ["rank", rankOf(before), rankOf(after)],
    ["award", before.awardWan, after.awardWan],
  ];
  return asWords
    .filter(([, one, other]) => one !== other)
    .map(([what, one, other]) => text(`change.${what}`, { before: one ?? text("pending"), after: other ?? text("pending") }));
}

/** With its tier in the language of the pane. */
function named(outcome: OutcomeView, nameOf: (tier: string) => string): OutcomeView {
  return { ...outcome, tier: outcome.tier === null ? null : nameOf(outcome.tier) };
}

/** Whoever has a total and no rank is vetoed, and waits for nothing. */
function rankOf({ rank, total }: OutcomeView): string | null {
  if (rank === null) return total === null ? null : "—";
  return String(rank);
}
