import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RankedView } from "../../../assessment/trial/ranking-view";
import { useText } from "../../say-context";
import { TierBadge } from "../../parts/TierBadge";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold, wordBreak: "keep-all" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "middle",
  },
  name: { overflowWrap: "anywhere" },
  number: { textAlign: "right" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

const COLUMNS = ["rank", "platform", "total", "tier", "award"] as const;

/** The ranking as it stands on the sheet 年度排名, with the award beside it. */
export function RankingTable({ platforms }: { readonly platforms: readonly RankedView[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, isNumber(column) && styles.number)}>
              {text(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {platforms.map((platform) => (
          <PlatformRow key={platform.name} platform={platform} />
        ))}
      </tbody>
    </table>
  );
}

const isNumber = (column: (typeof COLUMNS)[number]): boolean => column === "total" || column === "award";

function PlatformRow({ platform }: { readonly platform: RankedView }) {
  const styles = useStyles();
  const text = useText();
  const { rank, name, total, tier, awardWan } = platform;
  return (
    <tr>
      <td className={styles.cell}>{rank ?? "—"}</td>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{name}</th>
      <td className={mergeClasses(styles.cell, styles.number, styles.figure)}>{total ?? text("pending")}</td>
      <td className={styles.cell}><TierBadge tier={tier} /></td>
      <td className={mergeClasses(styles.cell, styles.number, styles.figure)}>{awardWan ?? "—"}</td>
    </tr>
  );
}
