import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { stepMark, type StepMark } from "../state/step-marks";
import { STEPS, type StepName } from "../state/steps";

const useStyles = makeStyles({
  // At 200 % zoom the steps take two rows rather than being cut off; each is as wide as its word asks.
  list: { display: "flex", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { flex: "1 0 auto", padding: `${tokens.spacingVerticalS} 1px`, minWidth: "40px", justifyContent: "center" },
  step: { display: "flex", flexDirection: "column", alignItems: "center", gap: "1px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mark: {
    minWidth: "16px",
    height: "16px",
    boxSizing: "border-box",
    padding: "0 3px",
    borderRadius: "8px",
    fontSize: "10px",
    lineHeight: "14px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  done: { backgroundColor: tokens.colorBrandBackground, borderTopColor: "transparent", borderRightColor: "transparent", borderBottomColor: "transparent", borderLeftColor: "transparent", color: tokens.colorNeutralForegroundOnBrand },
  open: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorNeutralForeground1 },
});

export const tabId = (step: StepName): string => `step-${step}`;
export const panelId = (step: StepName): string => `panel-${step}`;

/** The steps, each with whether it is done or how much of it is open; arrow keys go from one to the next. */
export function StepTabs() {
  const styles = useStyles();
  const text = useText();
  const [state, work] = usePane();
  return (
    <nav aria-label={text("steps")}>
      <TabList
        className={styles.list}
        selectedValue={state.step}
        size="small"
        onTabSelect={(_, { value }) => work.go(value as StepName)}
      >
        {STEPS.map((step) => (
          <StepTab key={step} step={step} mark={stepMark(step, state)} />
        ))}
      </TabList>
    </nav>
  );
}

function StepTab({ step, mark }: { readonly step: StepName; readonly mark: StepMark }) {
  const styles = useStyles();
  const text = useText();
  const name = text(`step.${step}`);
  const said = text(`mark.${mark.kind}`, "count" in mark ? { count: mark.count } : {});
  return (
    <Tab id={tabId(step)} value={step} className={styles.tab} aria-controls={panelId(step)} title={said}>
      <span className={styles.spoken}>{text("mark.of", { step: name, mark: said })}</span>
      <span aria-hidden className={styles.step}>
        <span className={mergeClasses(styles.mark, mark.kind === "done" && styles.done, mark.kind === "open" && styles.open)}>{shown(mark)}</span>
        {name}
      </span>
    </Tab>
  );
}

function shown(mark: StepMark): string {
  if (mark.kind === "done") return "✓";
  if ("count" in mark) return mark.count > 99 ? "99+" : String(mark.count);
  return "–";
}
