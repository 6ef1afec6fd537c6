import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/query";

/** The theme's colours as #RRGGBB, in the order in which styles number them. */
export type ThemeColors = readonly string[];

const OFFICE: Readonly<Record<string, string>> = {
  lt1: "#FFFFFF", dk1: "#000000", lt2: "#EEECE1", dk2: "#1F497D",
  accent1: "#4F81BD", accent2: "#C0504D", accent3: "#9BBB59", accent4: "#8064A2", accent5: "#4BACC6", accent6: "#F79646",
  hlink: "#0000FF", folHlink: "#800080",
};

/** Styles count light before dark, unlike the order in the theme part itself. */
const ORDER = Object.keys(OFFICE);

/** @param theme the part xl/theme/theme1.xml, null when the file has none: then Office's own colours hold. */
export function readThemeColors(theme: XmlElement | null): ThemeColors {
  const scheme = childOf(theme ?? undefined, "themeElements", "clrScheme");
  return ORDER.map((name) => themeColor(childOf(scheme, name)) ?? OFFICE[name] ?? "#000000");
}

function themeColor(entry: XmlElement | undefined): string | null {
  const color = childrenOf(entry)[0];
  const hex = color?.name === "sysClr" ? attributeOf(color, "lastClr") : attributeOf(color, "val");
  return hex && /^[0-9A-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : null;
}
