import type { PackageDraft } from "../package/draft";
import { xmlElement, siblingTag, type XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, textOf } from "../xml/query";
import { writeXml } from "../xml/write";

/**
 * Excelize ends a chart that keeps its size in the cell where it begins, far outside of that cell, which Excel does not
 * follow. Here such a chart gets its size itself.
 */
export async function sizeCharts(draft: PackageDraft, drawing: string): Promise<void> {
  const root = await draft.xml(drawing);
  if (!root) return;
  const sized = childrenOf(root, "twoCellAnchor").filter((anchor) => attributeOf(anchor, "editAs") === "oneCell" && endsWhereItBegins(anchor));
  if (sized.length === 0) return;
  root.children = root.children.map((child) => (typeof child !== "string" && sized.includes(child) ? oneCellAnchor(child) : child));
  draft.put(drawing, writeXml(root));
}

/** A name that is no cell excelize takes for a reference all the same; in quotes it is known, and becomes a plain name. */
export async function nameSeries(draft: PackageDraft, chart: string): Promise<void> {
  const text = await draft.text(chart);
  if (text === null) return;
  const named = text.replace(/<tx><strRef><f>&#34;(.*?)&#34;<\/f><\/strRef><\/tx>/gs, "<tx><v>$1</v></tx>");
  if (named !== text) draft.put(chart, named);
}

function endsWhereItBegins(anchor: XmlElement): boolean {
  return (["col", "row"] as const).every((name) => marker(anchor, "from", name) === marker(anchor, "to", name));
}

function oneCellAnchor(anchor: XmlElement): XmlElement {
  const size = (name: "colOff" | "rowOff"): string => String(marker(anchor, "to", name) - marker(anchor, "from", name));
  const extent = xmlElement(siblingTag(anchor, "ext"), { cx: size("colOff"), cy: size("rowOff") });
  const children = anchor.children.map((child) => (typeof child !== "string" && child.name === "to" ? extent : child));
  return xmlElement(siblingTag(anchor, "oneCellAnchor"), {}, children);
}

function marker(anchor: XmlElement, end: "from" | "to", name: string): number {
  return Number(textOf(childOf(anchor, end, name))) || 0;
}
