import { useContext } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { roleName, type SampleCell, type TableDescription, type TableKind } from "../../../assessment/trial/sources-view";
import { SayContext, useText } from "../../say-context";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  rows: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "2px 6px", border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", whiteSpace: "nowrap" },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  doubt: { backgroundColor: tokens.colorPaletteRedBackground1 },
});

/** The first entries of a table, each cell as it is read. */
export function FirstRows({ kind, table: { sample, roles } }: { readonly kind: TableKind; readonly table: TableDescription }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  if (sample.length === 0) return null;
  const taken = roles.filter(({ column }) => column !== null).sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  return (
    <section aria-label={text("data.firstRows")}>
      <h4 className={styles.title}>{text("data.firstRows")}</h4>
      <div className={styles.rows} tabIndex={0} role="region" aria-label={text("data.firstRows")}>
        <table className={styles.table}>
          <thead>
            <tr className={styles.head}>
              <th scope="col" className={styles.cell}>{text("data.row")}</th>
              {taken.map(({ role }) => (
                <th key={role} scope="col" className={styles.cell}>{say(roleName(kind, role))}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.head)}>{row + 1}</th>
                {taken.map(({ role }) => (
                  <ReadCell key={role} cell={cells.find((cell) => cell.role === role)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ReadCell({ cell }: { readonly cell: SampleCell | undefined }) {
  const styles = useStyles();
  const text = useText();
  if (cell === undefined) return <td className={styles.cell} />;
  const { value, readAs, doubt } = cell;
  if (doubt !== null) return <td className={mergeClasses(styles.cell, styles.doubt)}>{text("data.unsure", { value: String(value) })}</td>;
  if (readAs === null) return <td className={styles.cell} />;
  return <td className={styles.cell}>{readAs === String(value) ? readAs : text("data.readAs", { value: String(value), readAs })}</td>;
}
