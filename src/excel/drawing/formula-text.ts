import type { Formula, OwnSheet } from "../../report/sheet";

/** @returns what a sheet of this run is called */
export type NameOf = (sheet: OwnSheet) => string;

/** A link is a text and leads to the name that a sheet gets in the end; a formula needs the one that it bears while it is made. */
export interface SheetNames {
  readonly inLinks: NameOf;
  readonly inFormulas: NameOf;
}

/** @returns the formula as Excel's `formulas` take it, such as `=INDEX('年度评分汇总'!$B$6:$B$9,1)` */
export function formulaText(formula: Formula, nameOf: NameOf): string {
  return formula.map((part) => (typeof part === "string" ? part : `${quotedSheet(nameOf(part.sheet))}!${part.cell}`)).join("");
}

/** @returns the sheet's name as a reference says it */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
