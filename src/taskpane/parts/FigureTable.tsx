import { memo, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LINES, useGrowing } from "./use-growing";

/** At 200 % zoom a row is a card of its own, with each figure beside its heading, rather than squeezed or cut off. */
const NARROW = "@media (max-width: 260px)";

const useStyles = makeStyles({
  room: { overflowX: "auto" },
  row: { [NARROW]: { display: "block", padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  block: { [NARROW]: { display: "block" } },
  heads: { [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "middle",
    ":last-child": { paddingRight: 0 },
    [NARROW]: {
      display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, padding: 0, borderBottomStyle: "none",
      "::before": { content: "attr(data-heading)", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
    },
  },
  name: { minWidth: "5em", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  /** The name says what the row is about. */
  readonly look: "text" | "name" | "figure";
}

export interface TableRow {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
}

/** A table of names and figures, as wide as the pane. */
export function FigureTable({ columns, rows }: { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }) {
  const styles = useStyles();
  const look = useLook();
  const drawn = useGrowing(rows.length, LINES);
  return (
    <div className={styles.room}>
      <table className={mergeClasses(styles.table, styles.block)} aria-busy={drawn < rows.length}>
        <thead className={styles.heads}>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={mergeClasses(look(column), styles.head)}>{column.heading}</th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.block}>
          {rows.slice(0, drawn).map((row) => (
            <Row key={row.key} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({ columns, row }: { readonly columns: readonly TableColumn[]; readonly row: TableRow }) {
  const styles = useStyles();
  const look = useLook();
  return (
    <tr className={styles.row}>
      {columns.map((column, index) => {
        const Cell = column.look === "name" ? "th" : "td";
        return <Cell key={column.key} data-heading={column.heading} scope={column.look === "name" ? "row" : undefined} className={look(column)}>{row.cells[index]}</Cell>;
      })}
    </tr>
  );
});

function useLook(): (column: TableColumn) => string {
  const styles = useStyles();
  return ({ look }) => mergeClasses(styles.cell, look === "figure" && styles.figure, look === "name" && styles.name);
}
