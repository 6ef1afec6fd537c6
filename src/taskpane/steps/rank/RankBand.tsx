import { makeStyles, tokens } from "@fluentui/react-components";
import type { TierBand } from "../../../assessment/trial/ranking-bands-view";
import { TierBadge } from "../../parts/TierBadge";
import { useTierName } from "../../parts/tier-name";
import { useText } from "../../say-context";
import { BAND_COLORS } from "./band-colors";
import { RankedPlatform } from "./RankedPlatform";

const useStyles = makeStyles({
  band: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0, "& > :last-child": { borderBottomStyle: "none" } },
});

interface Props {
  readonly band: TierBand;
  /** How many of its platforms are drawn now. */
  readonly drawn: number;
}

/** One tier with its platforms. */
export function RankBand({ band: { tier, from, platforms }, drawn }: Props) {
  const styles = useStyles();
  const text = useText();
  const nameOf = useTierName();
  return (
    <section className={styles.band} style={{ borderLeftColor: BAND_COLORS[tier ?? ""] }} aria-label={nameOf(tier)}>
      <h3 className={styles.head}>
        <TierBadge tier={tier} />
        {text(from === null ? "rank.band" : "rank.bandFrom", { from: from ?? "", count: platforms.length })}
      </h3>
      <ol className={styles.list}>
        {platforms.slice(0, drawn).map((platform) => (
          <RankedPlatform key={platform.name} platform={platform} />
        ))}
      </ol>
    </section>
  );
}
