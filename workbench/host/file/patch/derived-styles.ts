import type { DerivedStyle, StyleAspect } from "../replay/styles";
import type { XmlElement } from "../xml/element";
import { childOf, childrenOf } from "../xml/query";

/** The attributes by which a format refers to each of its aspects. */
const REFERENCES: Readonly<Record<StyleAspect, readonly string[]>> = {
  font: ["fontId", "applyFont"],
  fill: ["fillId", "applyFill"],
  border: ["borderId", "applyBorder"],
  format: ["numFmtId", "applyNumberFormat"],
  alignment: ["applyAlignment"],
  protection: ["applyProtection"],
};

/**
 * Excelize makes a format anew; one that is another's with a change keeps from it all that was not to change, also what
 * neither Univer nor excelize knows (gradients, theme colours, protection, named styles).
 * @param styles the part xl/styles.xml, to which excelize's formats were added
 */
export function deriveStyles(styles: XmlElement, derived: readonly DerivedStyle[]): void {
  const formats = childrenOf(childOf(styles, "cellXfs"), "xf");
  for (const { number, base, aspects } of derived) {
    const made = formats[number];
    const kept = formats[base];
    if (!made || !kept) continue;
    const changed = aspects.flatMap((aspect) => REFERENCES[aspect]).filter((name) => made.attributes[name] !== undefined);
    const attributes = { ...kept.attributes, ...Object.fromEntries(changed.map((name) => [name, made.attributes[name] ?? ""])) };
    const child = (aspect: "alignment" | "protection"): XmlElement[] => childrenOf(aspects.includes(aspect) ? made : kept, aspect);
    const others = childrenOf(kept).filter(({ name }) => name !== "alignment" && name !== "protection");
    const alignment = child("alignment").flatMap(withoutMark);
    made.children = [...alignment, ...child("protection"), ...others];
    made.attributes = attributes;
  }
}

/** The mark by which `StyleMaker` keeps excelize from taking two derived formats for one. */
function withoutMark(alignment: XmlElement): XmlElement[] {
  delete alignment.attributes["relativeIndent"];
  return Object.keys(alignment.attributes).length > 0 ? [alignment] : [];
}
