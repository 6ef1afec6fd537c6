import { memo, useContext } from "react";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { BandedPlatform } from "../../../assessment/trial/ranking-bands-view";
import { useTierName } from "../../parts/tier-name";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";
import { GROUP_COLORS } from "./group-colors";

/** The highest total of the annex. */
const FULL = 110;

const useStyles = makeStyles({
  platform: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "grid", gridTemplateColumns: "minmax(16px, auto) 1fr auto", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  rank: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  total: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  bar: { display: "flex", height: "8px", margin: `${tokens.spacingVerticalXXS} 0`, backgroundColor: tokens.colorNeutralBackground4, forcedColorAdjust: "none" },
  near: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A platform with its rank, its total, a bar of what made it, and the tier lines that it is close to. */
export const RankedPlatform = memo(function RankedPlatform({ platform }: { readonly platform: BandedPlatform }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const nameOf = useTierName();
  const [{ settings }] = usePane();
  const { rank, name, total, provisional, awardWan, tied, groups, near } = platform;
  const said = groups.map(({ name: group, points, max }) => text("rank.group", { group: say(group), points: String(points), max })).join(text("clauses"));
  return (
    <li className={styles.platform}>
      <div className={styles.row}>
        <span className={styles.rank}>{rank ?? "—"}</span>
        <span>
          {name} {tied && <Badge appearance="outline" size="small">{text("rank.tied")}</Badge>}
        </span>
        <span className={styles.total}>
          {total ?? text("pending")}
          {total === null && <span className={styles.quiet}> {text("score.known", { points: provisional })}</span>}
        </span>
      </div>
      <div className={styles.bar} role="img" aria-label={said} title={said}>
        {groups.map(({ group, points }, index) => (
          <div key={group} style={{ width: `${(Math.max(0, points) / FULL) * 100}%`, backgroundColor: GROUP_COLORS[index] }} />
        ))}
      </div>
      {near.map(({ tier, distance, above }) => (
        <div key={tier} className={styles.near}>{text(isNothing(distance) ? "rank.nearOn" : above ? "rank.nearAbove" : "rank.nearBelow", { tier: nameOf(tier), distance })}</div>
      ))}
      {settings.budgetWan !== null && awardWan !== null && !isNothing(awardWan) && <div className={styles.quiet}>{text("rank.award", { amount: awardWan })}</div>}
    </li>
  );
});

/** Nothing at all, as figures of two decimals say it. */
function isNothing(figure: string): boolean {
  return Number(figure) === 0;
}
