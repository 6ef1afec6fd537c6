import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeView, OutcomeView } from "../../assessment/trial/changes";
import { useText, type SayText } from "../say-context";
import { useTierName } from "./tier-name";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  figures: { fontVariantNumeric: "tabular-nums" },
});

/** So many are told at once: of 200 platforms one more fact moves the ranks and shares of nearly all. */
const FIRST = 6;

/** Whose score, tier, rank or award is another one, before and after: first those whose own score or tier is; the others on request. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  const styles = useStyles();
  const text = useText();
  const nameOf = useTierName();
  const [all, setAll] = useState(false);
  const ordered = [...changes].sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  const shown = all ? ordered : ordered.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ name, before, after }) => (
          <li key={name}>
            <strong>{name}</strong>
            <div className={styles.figures}>{differences(named(before, nameOf), named(after, nameOf), text).join(text("clauses"))}</div>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && <Button size="small" onClick={() => setAll(true)}>{text("change.more", { count: changes.length - shown.length })}</Button>}
    </>
  );
}

/** Not only moved by another's score. */
function isOwn({ before, after }: ChangeView): boolean {
  return before.total !== after.total || before.tier !== after.tier;
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
