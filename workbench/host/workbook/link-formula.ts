import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";

const LINK = /^=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/iu;

interface Custom {
  readonly linkFormula?: string;
}

/**
 * A HYPERLINK of two texts never comes to anything else than its second one. Univer takes a millisecond to take in a formula,
 * and a list may have 200,000 of these: they are kept beside their text, as if they had been calculated.
 *
 * @param formula with its "="
 * @returns the cell; null for any other formula
 */
export function linkFormulaCell(formula: string): ICellData | null {
  const label = labelOf(formula);
  return label === null ? null : { v: label, t: CellValueType.STRING, custom: { linkFormula: formula } };
}

/** @returns the formula kept beside the text, as long as the text is still the one that it comes to; null without one */
export function keptLinkFormula(cell: Nullable<ICellData>): string | null {
  const formula = (cell?.custom as Custom | null | undefined)?.linkFormula;
  if (formula === undefined || cell?.f || cell?.si || labelOf(formula) !== cell?.v) return null;
  return formula;
}

function labelOf(formula: string): string | null {
  if (!/^=HYPERLINK\(/iu.test(formula)) return null;
  const label = LINK.exec(formula)?.[2];
  return label === undefined || label === "" ? null : label.replaceAll('""', '"');
}
