import type { Link } from "../../report/sheet";
import { quotedSheet, type NameOf } from "./formula-text";

/** A text within a formula has at most so many characters. */
const LONGEST_TEXT = 255;

/**
 * A link is a formula: a sheet of Excel's holds 65,530 hyperlinks of the other kind, and each of those would take a change of
 * its own.
 *
 * @param nameOf the name that a sheet of this run gets
 * @returns such as `=HYPERLINK("#'诊断台账'!A5","诊断台账!A5")`
 */
export function linkFormula({ text, to }: Link, nameOf: NameOf): string {
  const sheet = typeof to.sheet === "string" ? to.sheet : nameOf(to.sheet);
  const target = `#${quotedSheet(sheet)}!${to.cell}`;
  return `=HYPERLINK("${quoted(target)}","${quoted(text.slice(0, LONGEST_TEXT))}")`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
