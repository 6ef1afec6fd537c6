import type { Area, Style } from "../../report/sheet";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues what the style states of a range; its number format comes with the values. */
export function applyStyle({ format }: Excel.Range, style: Style, area: Area): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders === true) drawLines(format.borders, area);
}

function applyFont(font: Excel.RangeFont, { fontName, fontSize, bold, color }: Style): void {
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = color;
}

/** Inner lines exist only where there is more than one row or column. */
function drawLines(borders: Excel.RangeBorderCollection, { rows, columns }: Area): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inner = [...(rows > 1 ? ["InsideHorizontal" as const] : []), ...(columns > 1 ? ["InsideVertical" as const] : [])];
  for (const edge of [...edges, ...inner]) borders.getItem(edge).style = "Continuous";
}
