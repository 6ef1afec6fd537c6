import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TierAward } from "../../../assessment/trial/reward-view";
import { useText } from "../../say-context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  first: { textAlign: "left" },
});

const COLUMNS = ["tier", "count", "weight", "cap", "each"] as const;

/** Of each rewarded tier: how many platforms, the share of 3:2:1, the cap, and what each platform gets (Art. 9, 11). */
export function TierAwards({ tiers }: { readonly tiers: readonly TierAward[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, column === "tier" && styles.first)}>{text(`reward.column.${column}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ tier, count, weight, capWan, eachWan }) => (
          <tr key={tier}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>{tier}</th>
            {[String(count), String(weight), capWan, eachWan ?? "—"].map((figure, index) => (
              <td key={index} className={styles.cell}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
