import { useContext } from "react";
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { mappedAs, withColumn, withMapped } from "../../../assessment/trial/mapping-change";
import { lacksColumns, roleName, type RoleDescription, type TableDescription, type TableKind } from "../../../assessment/trial/sources-view";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const LOOKED_FOR = "";
/** No column has such letters. */
const NO_SUCH = "-";

const useStyles = makeStyles({
  columns: { display: "grid", gridTemplateColumns: "minmax(72px, 2fr) 3fr", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, alignItems: "center" },
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  narrow: { minWidth: 0 },
  needed: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly kind: TableKind;
  readonly table: TableDescription;
}

/** Which column tells what; another can be chosen from the columns that the table has. */
export function ColumnChoices({ kind, table }: Props) {
  const styles = useStyles();
  const text = useText();
  // What is there or needed comes first; the rest can still be chosen.
  const roles = [...table.roles].sort((a, b) => order(a) - order(b));
  const [{ trial }] = usePane();
  const lacking = trial !== null && lacksColumns(trial, table.sheet);
  return (
    <section aria-label={text("data.columns")}>
      <h4 className={styles.title}>{text("data.columns")}</h4>
      <div className={styles.columns}>
        {roles.map((role) => (
          <ColumnChoice key={role.role} kind={kind} table={table} role={role} lacking={lacking && role.needed && role.column === null} />
        ))}
      </div>
    </section>
  );
}

const order = ({ column, needed }: RoleDescription): number => (column === null ? (needed ? 0 : 2) : 1);

interface ChoiceProps extends Props {
  readonly role: RoleDescription;
  /** Without it something is not counted. */
  readonly lacking: boolean;
}

function ColumnChoice({ kind, table, role: { role, column, candidates }, lacking }: ChoiceProps) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ trial }, work] = usePane();
  if (trial === null) return null;
  const name = say(roleName(kind, role));
  const told = mappedAs(trial.settings.mapping, kind);
  const isTold = told?.columns?.[role] !== undefined;
  const letters = table.columns.find((each) => each.column === column)?.letters ?? LOOKED_FOR;
  const choose = (chosen: string): void => {
    const base = told ?? { sheet: table.sheet, headerRow: table.dataRow };
    const meant = chosen === LOOKED_FOR ? undefined : chosen === NO_SUCH ? null : chosen;
    work.change({ mapping: withMapped(trial.settings.mapping, kind, withColumn(base, role, meant)) });
  };
  return (
    <>
      <span>
        {name}
        {lacking && <strong className={styles.needed}> {text("data.needed")}</strong>}
      </span>
      <Select
        size="small"
        className={styles.narrow}
        aria-label={text("data.columnOf", { role: name })}
        value={told?.columns?.[role] === null ? NO_SUCH : letters}
        onChange={(_, { value }) => choose(value)}
      >
        <option value={LOOKED_FOR}>{text(isTold || column !== null ? "data.lookForColumn" : "data.columnNotFound")}</option>
        {table.columns.map((each) => (
          <option key={each.column} value={each.letters}>
            {text(candidates.includes(each.column) ? "data.candidateColumn" : "data.column", { letters: each.letters, heading: each.heading })}
          </option>
        ))}
        <option value={NO_SUCH}>{text("data.noColumn")}</option>
      </Select>
    </>
  );
}
