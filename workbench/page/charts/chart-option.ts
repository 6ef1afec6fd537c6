import type { EChartsOption, LegendComponentOption } from "echarts";
import { categoryNames } from "./axes-option";
import { cartesianOption } from "./cartesian-option";
import { nextColor } from "./colors";
import { CHART_FONT, fontPixels, type Ink } from "./ink";
import type { DrawnChart } from "./read-chart";
import { pieOption, radarOption, type Room } from "./round-option";
import { scatterOption } from "./scatter-option";

const EDGE = 12;
/** Height of a row of the legend, and width of a column of it. */
const LEGEND = { row: 22, column: 110 };

/** A chart as ECharts draws it. */
export function chartOption(chart: DrawnChart, ink: Ink): EChartsOption {
  const legend = legendOf(chart, ink);
  const room = roomOf(chart, legend);
  return {
    animation: false,
    backgroundColor: chart.look.text("format.fill.color") ?? ink.background,
    color: chart.series.map((_, index) => nextColor(index)),
    textStyle: { fontFamily: CHART_FONT },
    title: titleOf(chart, ink),
    ...(legend === null ? {} : { legend }),
    grid: { ...room, outerBoundsMode: "same", outerBoundsContain: "all" },
    tooltip: { trigger: "item", confine: true },
    aria: { enabled: false },
    ...plotOf(chart, ink, room),
  };
}

function plotOf(chart: DrawnChart, ink: Ink, room: Room): EChartsOption {
  switch (chart.kind.family) {
    case "pie":
    case "doughnut":
      return pieOption(chart, ink, room);
    case "radar":
      return radarOption(chart, ink);
    case "scatter":
    case "bubble":
      return scatterOption(chart, ink);
    default:
      return cartesianOption(chart, ink);
  }
}

function titleOf({ title, look }: DrawnChart, ink: Ink): NonNullable<EChartsOption["title"]> {
  return {
    show: title !== null,
    text: title ?? "",
    left: "center",
    top: EDGE - 2,
    textStyle: {
      color: look.text("title.format.font.color") ?? ink.text,
      fontSize: fontPixels(look.number("title.format.font.size") ?? 14),
      fontWeight: look.flag("title.format.font.bold", false) ? "bold" : "normal",
      fontFamily: CHART_FONT,
    },
  };
}

function legendOf(chart: DrawnChart, ink: Ink): LegendComponentOption | null {
  const { look, kind, series } = chart;
  if (!look.flag("legend.visible", true)) return null;
  const position = look.text("legend.position") ?? "Bottom";
  const upright = position === "Left" || position === "Right" || position === "Corner";
  const ofSlices = kind.family === "pie" || kind.family === "doughnut";
  return {
    type: "scroll",
    orient: upright ? "vertical" : "horizontal",
    ...PLACES[position] ?? PLACES["Bottom"],
    ...(position === "Top" && chart.title !== null ? { top: EDGE + LEGEND.row + 8 } : {}),
    data: ofSlices ? categoryNames(chart) : series.map(({ name }) => name),
    itemWidth: kind.family === "line" ? 24 : 10,
    itemHeight: 10,
    // What a click would hide here the file would still show.
    selectedMode: false,
    textStyle: { color: ink.text, fontSize: fontPixels(9), fontFamily: CHART_FONT },
  };
}

const PLACES: Readonly<Record<string, LegendComponentOption>> = {
  Bottom: { bottom: EDGE / 2, left: "center" },
  Top: { top: EDGE, left: "center" },
  Left: { left: EDGE, top: "middle" },
  Right: { right: EDGE, top: "middle" },
  Corner: { right: EDGE, top: EDGE },
};

/** What title and legend leave to the plot. */
function roomOf({ title, look }: DrawnChart, legend: LegendComponentOption | null): Room {
  const position = legend === null ? "" : (look.text("legend.position") ?? "Bottom");
  return {
    left: EDGE + (position === "Left" ? LEGEND.column : 0),
    right: EDGE + (position === "Right" || position === "Corner" ? LEGEND.column : 0),
    top: EDGE + (title === null ? 0 : fontPixels(look.number("title.format.font.size") ?? 14) + 14) + (position === "Top" ? LEGEND.row : 0),
    bottom: EDGE + (position === "Bottom" ? LEGEND.row : 0),
  };
}
