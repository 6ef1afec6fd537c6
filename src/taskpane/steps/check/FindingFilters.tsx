import { Checkbox, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useText } from "../../say-context";
import { passes, SEVERITIES, type CheckedFinding, type FindingFilter, type Severity } from "./finding-filter";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0 },
});

interface Props {
  readonly all: readonly CheckedFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** By severity, by platform, and whether those that are 已核 are shown too. */
export function FindingFilters({ all, filter, onChange }: Props) {
  const styles = useStyles();
  const text = useText();
  const count = (severity: Severity | null): number => all.filter((one) => passes({ ...filter, severity }, one)).length;
  const seen = all.filter(({ note }) => note !== null).length;
  const platforms = [...new Set(all.flatMap(({ finding }) => finding.platform ?? []))];
  return (
    <div className={styles.filters} role="group" aria-label={text("check.filters")}>
      <div className={styles.severities}>
        {[null, ...SEVERITIES].map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filter.severity === severity}
            onClick={() => onChange({ ...filter, severity })}
          >
            {text("check.severityCount", { severity: text(`check.severity.${severity ?? "all"}`), count: count(severity) })}
          </ToggleButton>
        ))}
      </div>
      {platforms.length > 1 && (
        <Select
          size="small"
          aria-label={text("check.platform")}
          value={filter.platform ?? ""}
          onChange={(_, { value }) => onChange({ ...filter, platform: value === "" ? null : value })}
        >
          <option value="">{text("check.allPlatforms")}</option>
          {platforms.map((platform) => (
            <option key={platform}>{platform}</option>
          ))}
        </Select>
      )}
      {(seen > 0 || filter.withChecked) && (
        <Checkbox
          label={text("check.withChecked", { count: seen })}
          checked={filter.withChecked}
          onChange={(_, { checked }) => onChange({ ...filter, withChecked: checked === true })}
        />
      )}
    </div>
  );
}
