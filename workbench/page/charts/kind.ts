/** What a kind of Excel.ChartType comes to when it is drawn; depth, cylinders and cones are drawn flat. */
export interface Kind {
  readonly family: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";
  readonly stack: "none" | "plain" | "percent";
  /** Points of a line are marked. */
  readonly markers: boolean;
  /** Points are joined by a line. */
  readonly lines: boolean;
  readonly smooth: boolean;
  /** What lies under the lines is filled. */
  readonly filled: boolean;
}

const FAMILIES: readonly (readonly [RegExp, Kind["family"]])[] = [
  [/^(3D)?Column|Col(Clustered|Stacked|$)/, "column"],
  [/Bar(Clustered|Stacked)/, "bar"],
  [/^(3D)?Line/, "line"],
  [/^(3D)?Area/, "area"],
  [/Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
];

/** @returns null for a kind that the workbench does not draw, such as a map */
export function kindOf(type: string): Kind | null {
  const family = FAMILIES.find(([pattern]) => pattern.test(type))?.[1];
  if (family === undefined) return null;
  return {
    family,
    stack: type.endsWith("Stacked100") ? "percent" : type.endsWith("Stacked") ? "plain" : "none",
    markers: !type.endsWith("NoMarkers") && (/Markers/.test(type) || family === "scatter"),
    lines: family !== "scatter" || /Lines|Smooth/.test(type),
    smooth: /Smooth/.test(type),
    filled: family === "area" || /Filled/.test(type),
  };
}
