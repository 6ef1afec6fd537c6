import { useContext } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RankedView } from "../../../assessment/trial/ranking-view";
import { TierBadge } from "../../parts/TierBadge";
import { SayContext, useText } from "../../say-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    // Where colours are the user's own (high contrast), the button has an edge that its words must not touch.
    "@media (forced-colors: active)": { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
    fontWeight: tokens.fontWeightRegular,
  },
  // At 200 % zoom the name has a line of its own.
  row: {
    display: "grid", gridTemplateColumns: "1fr auto 52px", gap: tokens.spacingHorizontalS, alignItems: "center", width: "100%", textAlign: "left",
    // The English names of the tiers are longer.
    ":lang(en)": { gridTemplateColumns: "1fr auto 80px" },
    "@media (max-width: 260px)": { gridTemplateColumns: "1fr auto", ":lang(en)": { gridTemplateColumns: "1fr auto" } },
  },
  name: { "@media (max-width: 260px)": { gridColumn: "1 / -1" } },
  total: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly platforms: readonly RankedView[];
  /** Whose scorecard was just left: the keyboard goes on there. */
  readonly left: string | null;
  readonly onOpen: (name: string) => void;
}

/** The platforms, best first; one that waits for a fact says for which, and what is known so far. */
export function PlatformList({ platforms, left, onOpen }: Props) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  return (
    <ul className={styles.list}>
      {platforms.map(({ name, total, tier, provisional, missing }) => (
        <li key={name} className={styles.item}>
          <Button autoFocus={name === left} appearance="subtle" className={styles.button} onClick={() => onOpen(name)}>
            <span className={styles.row}>
              <span className={styles.name}>
                {name}
                {missing.length > 0 && <span className={styles.quiet}>{text("score.missing", { items: missing.map(say).join(text("names")) })}</span>}
              </span>
              <span className={styles.total}>
                {total ?? text("pending")}
                {total === null && <span className={styles.quiet}>{text("score.known", { points: provisional })}</span>}
              </span>
              <TierBadge tier={tier} />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
