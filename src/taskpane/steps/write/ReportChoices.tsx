import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { reportView, storedReport, type ReportForm, type ReportView } from "../../../assessment/trial/report-view";
import { useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  sheets: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))", alignItems: "start" },
  legend: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, padding: 0 },
  fieldset: { border: "none", margin: 0, padding: 0, minWidth: 0 },
});

/** Which sheets are written, and whether what follows from other cells is a formula of the add-in's, of Excel's, or a value. */
export function ReportChoices() {
  const styles = useStyles();
  const text = useText();
  const [{ settings }, work] = usePane();
  const view = reportView(settings.report);
  const keep = (changed: Partial<ReportView>): void => work.change({ report: storedReport({ ...view, ...changed }) });
  const wanted = view.sheets.filter((sheet) => sheet.wanted).length;
  const all = wanted === view.sheets.length ? true : "mixed";
  return (
    <>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{text("write.sheets", { count: wanted, all: view.sheets.length })}</legend>
        <Checkbox label={text("write.all")} checked={all} onChange={() => keep({ sheets: view.sheets.map((sheet) => ({ ...sheet, wanted: true })) })} />
        <div className={styles.sheets}>
          {view.sheets.map(({ kind, name, wanted: isWanted }) => (
            <Checkbox
              key={kind}
              label={kind === "scorecard" ? text("write.scorecard", { name }) : name}
              checked={isWanted}
              // With nothing chosen there is nothing to write: the last one stays.
              disabled={isWanted && wanted === 1}
              onChange={(_, { checked }) => keep({ sheets: view.sheets.map((sheet) => (sheet.kind === kind ? { ...sheet, wanted: checked === true } : sheet)) })}
            />
          ))}
        </div>
      </fieldset>
      <Field label={text("write.form")}>
        <RadioGroup value={view.form} onChange={(_, { value }) => keep({ form: value as ReportForm })}>
          {view.forms.map((form) => (
            <Radio key={form} value={form} label={text(`write.form.${form}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
