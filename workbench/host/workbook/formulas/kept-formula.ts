import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";

const LINK = /^=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/iu;

/** Texts in quotes, and what leads to another workbook: [1]外部!, '[1]外 部'!, [1]!名称. */
const OUTSIDE = /"(?:[^"]|"")*"|((?<![\p{L}\p{N}_.\]])\[\d+\][^\s!()+\-*/^&=<>,;"'[\]]*!|'\[\d+\](?:[^']|'')*'!)/gu;

interface Custom {
  readonly linkFormula?: string;
  readonly outside?: { readonly formula: string; readonly result: ICellData["v"] };
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

/** @returns whether the formula of a file refers to another workbook, which is not here */
export function leadsOutside(formula: string): boolean {
  return [...formula.matchAll(OUTSIDE)].some(([, outside]) => outside !== undefined);
}

/**
 * What refers to another workbook has the result that Excel came to when both were open: it stands in the file, and nothing here could
 * come to another.
 *
 * @param formula of a file
 * @param cell with its result
 * @returns the cell with the formula kept beside its result; null for a formula that leads nowhere, or has no result
 */
export function outsideFormulaCell(formula: string, cell: ICellData): ICellData | null {
  if (cell.v === undefined || cell.v === null || !leadsOutside(formula)) return null;
  return { ...cell, custom: { ...cell.custom, outside: { formula, result: cell.v } } };
}

/** @returns the formula kept beside the result, as long as the cell still has that result; null without one */
export function keptFormula(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f || cell.si) return null;
  const { linkFormula, outside } = (cell.custom ?? {}) as Custom;
  if (linkFormula !== undefined && labelOf(linkFormula) === cell.v) return linkFormula;
  return outside !== undefined && outside.result === cell.v ? outside.formula : null;
}

function labelOf(formula: string): string | null {
  if (!/^=HYPERLINK\(/iu.test(formula)) return null;
  const label = LINK.exec(formula)?.[2];
  return label === undefined || label === "" ? null : label.replaceAll('""', '"');
}
