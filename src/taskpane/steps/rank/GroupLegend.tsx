import { useContext } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { BandedPlatform } from "../../../assessment/trial/ranking-bands-view";
import { SayContext, useText } from "../../say-context";
import { GROUP_COLORS } from "./group-colors";

const useStyles = makeStyles({
  legend: { listStyleType: "none", display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}`, margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  swatch: { display: "inline-block", width: "10px", height: "10px", marginRight: "4px", forcedColorAdjust: "none" },
});

/** Which colour of the bars is which group of items. */
export function GroupLegend({ groups }: { readonly groups: BandedPlatform["groups"] }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  return (
    <ul className={styles.legend} aria-label={text("rank.legend")}>
      {groups.map(({ group, name }, index) => (
        <li key={group}>
          <span className={styles.swatch} style={{ backgroundColor: GROUP_COLORS[index] }} aria-hidden />
          {say(name)}
        </li>
      ))}
    </ul>
  );
}
