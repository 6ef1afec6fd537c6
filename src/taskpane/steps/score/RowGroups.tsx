import { useContext } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowGroup } from "../../../assessment/trial/scorecard-view";
import { CellLink } from "../../parts/CellLink";
import { Empty } from "../../parts/Empty";
import { Pager, usePage } from "../../parts/Pager";
import { SayContext, useText } from "../../say-context";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  found: { color: tokens.colorNeutralForeground2 },
});

/** The bureau's rows behind an item: those that count, and those that do not by reason; each leads to its cell. */
export function RowGroups({ name, groups }: { readonly name: string; readonly groups: readonly RowGroup[] }) {
  const text = useText();
  if (groups.length === 0) return <Empty text={text("score.noRows")} />;
  return groups.map((group) => <Rows key={`${group.outcome}|${group.rows[0]?.code ?? ""}`} name={name} group={group} />);
}

function Rows({ name, group: { outcome, reason, rows } }: { readonly name: string; readonly group: RowGroup }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const page = usePage(`score.rows.${name}.${outcome}.${rows[0]?.code ?? ""}`, rows);
  return (
    <>
      <h4 className={styles.title}>
        {text(`score.${outcome}`, { count: rows.length, reason: reason === null ? "" : say(reason) })}
      </h4>
      <ul className={styles.list}>
        {page.shown.map(({ sheet, cell, found }, index) => (
          <li key={index} className={styles.row}>
            <CellLink sheet={sheet} cell={cell} />
            <span className={styles.found}>{found}</span>
          </li>
        ))}
      </ul>
      <Pager page={page} />
    </>
  );
}
