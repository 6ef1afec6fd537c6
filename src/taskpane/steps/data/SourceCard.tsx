import { useContext, useState } from "react";
import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { headerRows, tableName, type TableDescription, type TableReading } from "../../../assessment/trial/sources-view";
import { CellLink } from "../../parts/CellLink";
import { SayContext, useText } from "../../say-context";
import { ColumnChoices } from "./ColumnChoices";
import { FirstRows } from "./FirstRows";
import { SourceChoice } from "./SourceChoice";

/** From these confidences on. */
const SURE = 75;
const PROBABLE = 50;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", gap: `0 ${tokens.spacingHorizontalS}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, "::first-letter": { textTransform: "uppercase" } },
  badge: { height: "auto", whiteSpace: "nowrap" },
  places: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "end", columnGap: tokens.spacingHorizontalS, "@media (max-width: 260px)": { gridTemplateColumns: "1fr" } },
  line: { margin: 0, gridColumnStart: 1 },
  wide: { gridColumnEnd: -1 },
  open: { gridColumnEnd: -1 },
});

/** One table that was recognised: where it stands, how sure that is, and on request its columns and first rows. */
export function SourceCard({ source }: { readonly source: TableReading }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [opened, setOpened] = useState(false);
  const name = say(tableName(source.kind));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Confidence value={Math.min(...source.tables.map(({ confidence }) => confidence))} />
      </div>
      <div className={styles.places}>
        {source.tables.map((table) => (
          <Place key={`${table.sheet}!${table.headerRow}`} table={table} />
        ))}
        <Button size="small" className={styles.open} aria-expanded={opened} aria-label={text(opened ? "data.closeOf" : "data.openOf", { name })} onClick={() => setOpened(!opened)}>
          {text(opened ? "data.close" : "data.open")}
        </Button>
      </div>
      {opened && <SourceChoice source={source} label={text("data.sheetOf", { name })} />}
      {opened && source.tables.map((table) => (
        <div key={`${table.sheet}!${table.headerRow}`}>
          <ColumnChoices kind={source.kind} table={table} />
          <FirstRows kind={source.kind} table={table} />
        </div>
      ))}
    </li>
  );
}

function Confidence({ value }: { readonly value: number }) {
  const styles = useStyles();
  const text = useText();
  const level = value >= SURE ? "sure" : value >= PROBABLE ? "probable" : "doubtful";
  const color = { sure: "success", probable: "warning", doubtful: "danger" } as const;
  return <Badge appearance="tint" shape="rounded" className={styles.badge} color={color[level]}>{text(`data.confidence.${level}`, { value })}</Badge>;
}

function Place({ table }: { readonly table: TableDescription }) {
  const styles = useStyles();
  const text = useText();
  const { sheet, hidden, entries, setAside, period } = table;
  const [first, last] = headerRows(table);
  return (
    <>
      <p className={mergeClasses(styles.line, styles.wide)}>
        <CellLink sheet={sheet} cell={`A${first}`} label={sheet} />
        {hidden && ` ${text("data.hidden")}`} {text(first === last ? "data.headerRow" : "data.headerRows", { first, last })}
        {text("data.entries", { count: entries })}
        {setAside > 0 && ` ${text("data.setAside", { count: setAside })}`}
      </p>
      {period !== null && <p className={styles.line}>{text("data.period", { from: period.from, to: period.to })}</p>}
    </>
  );
}
