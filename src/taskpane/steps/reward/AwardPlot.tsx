import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { awardCurves, type CurvePoint } from "../../../assessment/trial/reward-view";
import type { Trial } from "../../../assessment/trial/trial";
import { Section } from "../../parts/Section";
import { useTierName } from "../../parts/tier-name";
import { useText } from "../../say-context";

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [320, 180, 34, 24, 10, 10] as const;
/** The lines are told apart without colours too. */
const DASHES = ["none", "7 3", "2 3"] as const;

const useStyles = makeStyles({
  // At 200 % zoom the drawing is half as wide: its words are to be read all the same.
  plot: { width: "100%", maxWidth: "480px", color: tokens.colorNeutralForeground1, fontSize: "10px", "@media (max-width: 260px)": { fontSize: "18px" } },
  axis: { stroke: "currentColor", strokeWidth: 1, opacity: 0.5 },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: 2, fill: "none", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  now: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: 1.5, "@media (forced-colors: active)": { stroke: "Highlight" } },
  label: { fill: "currentColor" },
});

/** A small plot of a platform's award against the budget, by tier, with the stated budget as a line; nothing where nobody is rewarded. */
export function AwardPlot({ trial, budget }: { readonly trial: Trial; readonly budget: number }) {
  const styles = useStyles();
  const text = useText();
  const nameOf = useTierName();
  const { result } = trial;
  const { tiers, full, highest } = useMemo(() => awardCurves({ result }), [result]);
  if (tiers.length === 0 || full === 0) return null;
  const widest = Math.max(full * 1.15, budget * 1.05);
  const x = (value: number): number => LEFT + (value / widest) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / Math.max(highest, 1)) * (HEIGHT - BOTTOM - TOP);
  // Beside the axis its words would stand on the figures of the other one.
  const isLeft = x(budget) < WIDTH / 4;
  return (
    <Section title={text("reward.plot")}>
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text("reward.plotSaid", { full, tiers: tiers.map(({ tier }) => nameOf(tier)).join(text("names")) })}>
        <path className={styles.axis} fill="none" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}`} />
        {[0, highest].map((value) => (
          <text key={value} className={styles.label} x={LEFT - 4} y={y(value) + 3} textAnchor="end">{value}</text>
        ))}
        <text className={styles.label} x={x(full)} y={HEIGHT - BOTTOM + 12} textAnchor="middle">{full}</text>
        <text className={styles.label} x={LEFT} y={HEIGHT - 2}>{text("reward.axisBudget")}</text>
        <text className={styles.label} x={LEFT + 4} y={TOP + 4}>{text("reward.axisAward")}</text>
        {tiers.map(({ tier, points }, index) => (
          <g key={tier}>
            <path className={styles.line} strokeDasharray={DASHES[index % DASHES.length]} d={pathOf([...points, ...beyond(points, widest)], x, y)} />
            <text className={styles.label} x={WIDTH - RIGHT} y={y(points[points.length - 1]?.award ?? 0) + 12} textAnchor="end">{nameOf(tier)}</text>
          </g>
        ))}
        <path className={styles.now} d={`M${x(budget)} ${TOP}V${HEIGHT - BOTTOM}`} />
        <text className={styles.label} x={x(budget) + (isLeft ? 3 : -3)} y={HEIGHT - BOTTOM - 4} textAnchor={isLeft ? "start" : "end"}>{text("reward.now", { budget })}</text>
      </svg>
    </Section>
  );
}

/** Beyond the last point nothing grows. */
function beyond(points: readonly CurvePoint[], widest: number): CurvePoint[] {
  return [{ budget: widest, award: points[points.length - 1]?.award ?? null }];
}

/** Straight from point to point; where a person must decide, there is no line. */
function pathOf(points: readonly CurvePoint[], x: (value: number) => number, y: (value: number) => number): string {
  return points
    .map(({ budget, award }, index) => {
      if (award === null) return "";
      const isConnected = index > 0 && points[index - 1]?.award !== null;
      return `${isConnected ? "L" : "M"}${x(budget).toFixed(1)} ${y(award).toFixed(1)}`;
    })
    .join("");
}
