import { useContext } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ScorecardView } from "../../../assessment/trial/scorecard-view";
import { Figures } from "../../parts/Figures";
import { TierBadge } from "../../parts/TierBadge";
import { SayContext, useText } from "../../say-context";
import { ItemCard } from "./ItemCard";
import { NextTier } from "./NextTier";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  back: { alignSelf: "flex-start" },
});

/** One platform: its sums, the way to the next tier, and every item with what made it. */
export function ScorecardPanel({ card, onBack }: { readonly card: ScorecardView; readonly onBack: () => void }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const { name, company, total, provisional, base, bonus, tier, rank, awardWan, items, warnings, next } = card;
  return (
    <section className={styles.panel} aria-label={text("score.card", { name })}>
      {/* Who came here by keyboard goes on from here, or back. */}
      <Button autoFocus size="small" className={styles.back} onClick={onBack}>{text("score.back")}</Button>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <TierBadge tier={tier} />
      </div>
      {company !== null && <p className={styles.quiet}>{text("score.company", { company })}</p>}
      <Figures
        figures={[
          total === null ? [text("score.sofar"), provisional] : [text("score.total"), total], [text("score.base"), base], [text("score.bonus"), bonus],
          [text("column.rank"), rank === null ? null : String(rank)], [text("column.award"), awardWan],
        ]}
      />
      {warnings.map((warning, index) => (
        <MessageBar key={index} intent="warning" layout="multiline"><MessageBarBody>{say(warning)}</MessageBarBody></MessageBar>
      ))}
      {next !== null && <NextTier next={next} />}
      <ul className={styles.list}>
        {items.map((item) => (
          <ItemCard key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}
