import { useContext } from "react";
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { mappedAs, mappingFaults, withMapped } from "../../../assessment/trial/mapping-change";
import type { TableReading } from "../../../assessment/trial/sources-view";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const LOOKED_FOR = "";
/** No sheet of Excel's can bear such names. */
const NO_SUCH = "[none]";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "1fr 84px", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** On which sheet a ledger or the summary form is: as recognised, on another one, or not in this workbook; and in which row its header ends. */
export function SourceChoice({ source, label }: { readonly source: TableReading; readonly label: string }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ trial }, work] = usePane();
  const { kind, others, tables } = source;
  if (trial === null) return null;
  const { mapping } = trial.settings;
  const told = mappedAs(mapping, kind);
  const candidates = new Map(others.map(({ sheet, dataRow }) => [sheet, dataRow] as const));
  const faults = told ? mappingFaults(trial, kind) : [];
  const choose = (sheet: string): void => {
    const headerRow = candidates.get(sheet);
    const named = { sheet, ...(headerRow === undefined ? {} : { headerRow }) };
    work.change({ mapping: withMapped(mapping, kind, sheet === LOOKED_FOR ? undefined : sheet === NO_SUCH ? null : named) });
  };
  return (
    <div className={told ? styles.row : undefined}>
      <Field
        label={label}
        size="small"
        className={styles.narrow}
        validationMessage={faults.length === 0 ? null : faults.flatMap(({ problem, suggestion }) => [say(problem), say(suggestion)]).join("；")}
      >
        <Select size="small" value={told === null ? NO_SUCH : (told?.sheet ?? LOOKED_FOR)} onChange={(_, { value }) => choose(value)}>
          <option value={LOOKED_FOR}>{text(tables.length > 0 ? "data.automatic" : "data.notFound", { sheet: tables[0]?.sheet ?? "" })}</option>
          {trial.read.sheets.map(({ name }) => (
            <option key={name} value={name}>{text(candidates.has(name) ? "data.candidate" : "data.sheet", { sheet: name })}</option>
          ))}
          <option value={NO_SUCH}>{text(kind === "summary" ? "data.noSummary" : "data.noSuch")}</option>
        </Select>
      </Field>
      {told && (
        <Field label={text("data.headerEnds")} size="small">
          <Input
            size="small"
            type="number"
            min={1}
            input={{ className: styles.narrow }}
            value={String(told.headerRow ?? tables[0]?.dataRow ?? "")}
            onChange={(_, { value }) => {
              const headerRow = Number(value);
              if (Number.isInteger(headerRow) && headerRow > 0) work.change({ mapping: withMapped(mapping, kind, { ...told, headerRow }) });
            }}
          />
        </Field>
      )}
    </div>
  );
}
