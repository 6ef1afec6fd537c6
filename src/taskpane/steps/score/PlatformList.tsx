import { memo, useContext } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RankedView } from "../../../assessment/trial/ranking-view";
import { TierBadge } from "../../parts/TierBadge";
import { LINES, useGrowing } from "../../parts/use-growing";
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

interface Opening {
  /** Whose scorecard was just left: the keyboard goes on there. */
  readonly left: string | null;
  readonly onOpen: (name: string) => void;
}

interface Props extends Opening {
  readonly platforms: readonly RankedView[];
}

/** The platforms, best first; one that waits for a fact says for which, and what is known so far. */
export function PlatformList({ platforms, left, onOpen }: Props) {
  const styles = useStyles();
  const drawn = useGrowing(platforms.length, LINES);
  return (
    <ul className={styles.list} aria-busy={drawn < platforms.length}>
      {platforms.slice(0, drawn).map((platform) => (
        <Platform key={platform.name} platform={platform} left={left} onOpen={onOpen} />
      ))}
    </ul>
  );
}

const Platform = memo(function Platform({ platform, left, onOpen }: Opening & { readonly platform: RankedView }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { name, total, tier, provisional, missing } = platform;
  return (
    <li className={styles.item}>
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
  );
});
