import { makeStyles, tokens } from "@fluentui/react-components";
import type { RankedView } from "../../../assessment/trial/ranking-view";
import { TierBadge } from "../../parts/TierBadge";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  total: { fontVariantNumeric: "tabular-nums" },
});

/** The platforms, best first. */
export function PlatformList({ platforms }: { readonly platforms: readonly RankedView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {platforms.map(({ name, total, tier, provisional }) => (
        <li key={name} className={styles.row}>
          <span>{name}</span>
          <span className={styles.total}>{total ?? provisional}</span>
          <TierBadge tier={tier} />
        </li>
      ))}
    </ul>
  );
}
