import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // At 200 % zoom a row is scrolled rather than squeezed.
  room: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "middle",
    ":last-child": { paddingRight: 0 },
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
  const look = (column: TableColumn): string => mergeClasses(styles.cell, column.look === "figure" && styles.figure, column.look === "name" && styles.name);
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={mergeClasses(look(column), styles.head)}>{column.heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) => {
                const Cell = column.look === "name" ? "th" : "td";
                return <Cell key={column.key} scope={column.look === "name" ? "row" : undefined} className={look(column)}>{row.cells[index]}</Cell>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
