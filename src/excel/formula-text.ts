import type { Formula, OwnSheet } from "../report/sheet";

/** @returns the name that a sheet of this run gets */
export type NameOf = (sheet: OwnSheet) => string;

/** @returns the formula as Excel's `formulas` take it, such as `=INDEX('年度评分汇总'!$B$6:$B$9,1)` */
export function formulaText(formula: Formula, nameOf: NameOf): string {
  return formula.map((part) => (typeof part === "string" ? part : `${quotedSheet(nameOf(part.sheet))}!${part.cell}`)).join("");
}

/** @returns the sheet's name as a reference says it */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
