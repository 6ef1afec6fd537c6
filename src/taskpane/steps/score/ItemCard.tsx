import { useContext, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ItemView } from "../../../assessment/trial/scorecard-view";
import { Articles } from "../../parts/Articles";
import { SayContext, useText } from "../../say-context";
import { RowGroups } from "./RowGroups";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  score: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: { height: "4px", margin: `${tokens.spacingVerticalXXS} 0`, backgroundColor: tokens.colorNeutralBackground5, borderRadius: "2px", forcedColorAdjust: "none" },
  bar: { height: "4px", backgroundColor: tokens.colorBrandBackground, borderRadius: "2px" },
  line: { margin: 0 },
  warning: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  rule: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** One item of the annex: its points and the arithmetic; its article, its rule and the rows behind it on request. */
export function ItemCard({ item }: { readonly item: ItemView }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [opened, setOpened] = useState(false);
  const name = say(item.name);
  const count = item.rows.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.score}>{text("score.points", { score: item.score ?? text("score.unknown"), max: item.max })}</span>
      </div>
      <div className={styles.track} aria-hidden><div className={styles.bar} style={{ width: `${item.share * 100}%` }} /></div>
      <p className={styles.line}>{say(item.arithmetic)}</p>
      {item.warnings.map((warning, index) => (
        <p key={index} className={styles.warning}>{say(warning)}</p>
      ))}
      <Articles articles={item.articles}>
        <Button size="small" aria-expanded={opened} aria-label={text(opened ? "score.closeRowsOf" : "score.rowsOf", { name, count })} onClick={() => setOpened(!opened)}>
          {text(opened ? "score.closeRows" : "score.rows", { count })}
        </Button>
      </Articles>
      {opened && (
        <>
          <p className={styles.rule} lang="zh-CN">{text("score.rule", { group: item.group, rule: item.rule })}</p>
          <RowGroups name={item.key} groups={item.rows} />
        </>
      )}
    </li>
  );
}
