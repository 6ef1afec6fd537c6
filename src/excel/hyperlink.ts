import type { Link, ReportKind } from "../report/sheet";

/** A text within a formula has at most so many characters. */
const LONGEST_TEXT = 255;

/**
 * A link is a formula: a sheet of Excel's holds 65,530 hyperlinks of the other kind, and each of those would take a change of
 * its own.
 *
 * @param nameOf the name that a sheet of this run gets
 * @returns such as `=HYPERLINK("#'诊断台账'!A5","诊断台账!A5")`
 */
export function linkFormula({ text, to }: Link, nameOf: (kind: ReportKind) => string): string {
  const sheet = typeof to.sheet === "string" ? to.sheet : nameOf(to.sheet.kind);
  const target = `#'${sheet.replaceAll("'", "''")}'!${to.cell}`;
  return `=HYPERLINK("${quoted(target)}","${quoted(text.slice(0, LONGEST_TEXT))}")`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
