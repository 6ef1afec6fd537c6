import type { ChartSide } from "../../workbook/side-model";
import type { OfficePackage } from "../package/office-package";
import { emuToPoints } from "../units";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, textOf } from "../xml/query";
import { readChartLook } from "./chart-look";
import { chartType } from "./chart-types";
import type { SheetGeometry } from "../geometry";
import type { ThemeColors } from "./theme";
import { relationIdOf } from "./workbook-part";

/** @returns the charts that a sheet's drawing holds, in the order in which they lie on it; they stay in the file's bytes. */
export async function readCharts(file: OfficePackage, drawingPart: string, { geometry, theme }: { readonly geometry: SheetGeometry; readonly theme: ThemeColors }): Promise<ChartSide[]> {
  const drawing = await file.xml(drawingPart);
  if (!drawing) return [];
  const relations = await file.relations(drawingPart);
  const charts: ChartSide[] = [];
  for (const anchor of childrenOf(drawing)) {
    for (const frame of descendantsOf(anchor, "graphicFrame")) {
      const reference = descendantsOf(frame, "chart")[0];
      const target = reference && relations.find((relation) => relation.id === relationIdOf(reference))?.target;
      const chart = target ? await file.xml(target) : null;
      if (chart) charts.push({ ...readChart(frame, chart, placeOf(anchor, geometry), charts.length), properties: readChartLook(chart, theme) });
    }
  }
  return charts;
}

function readChart(frame: XmlElement, chart: XmlElement, place: Place, index: number): Omit<ChartSide, "properties"> {
  const properties = descendantsOf(frame, "cNvPr")[0];
  const title = childOf(chart, "chart", "title");
  return {
    id: `original-${attributeOf(properties, "id") ?? index}`,
    name: attributeOf(properties, "name") ?? `Chart ${index + 1}`,
    type: chartType(childOf(chart, "chart", "plotArea")),
    original: true,
    title: title ? descendantsOf(title, "t").map(textOf).join("") || null : null,
    sourceRange: null,
    seriesBy: "Auto",
    ...place,
  };
}

type Place = Pick<ChartSide, "left" | "top" | "width" | "height">;

function placeOf(anchor: XmlElement, geometry: SheetGeometry): Place {
  const position = childOf(anchor, "pos");
  const from = childOf(anchor, "from");
  const left = position ? emuToPoints(numberOf(position, "x") ?? 0) : edge(from, "col", geometry.left);
  const top = position ? emuToPoints(numberOf(position, "y") ?? 0) : edge(from, "row", geometry.top);
  const size = childOf(anchor, "ext");
  if (size) return { left, top, width: emuToPoints(numberOf(size, "cx") ?? 0), height: emuToPoints(numberOf(size, "cy") ?? 0) };
  const to = childOf(anchor, "to");
  return { left, top, width: edge(to, "col", geometry.left) - left, height: edge(to, "row", geometry.top) - top };
}

function edge(marker: XmlElement | undefined, name: "col" | "row", start: (index: number) => number): number {
  const index = Number(textOf(childOf(marker, name))) || 0;
  const offset = Number(textOf(childOf(marker, `${name}Off`))) || 0;
  return start(index) + emuToPoints(offset);
}
