import type { ICellData, IObjectArrayPrimitiveType, IObjectMatrixPrimitiveType, IRowData } from "@univerjs/core";
import { withSingleCells } from "../../workbook/formulas/array-formula";
import { leadsOutside, linkFormulaCell, outsideFormulaCell } from "../../workbook/formulas/kept-formula";
import type { CellLock } from "../changes/custom";
import { readArea, type CellArea } from "../address";
import { pointsToPixels } from "../units";
import { isTrue } from "../xml/query";
import { cellValue, type RawCell, type RawFormula } from "./cell";
import { movedFormula, withoutPrefixes } from "./formula-text";
import type { SheetVisitor } from "./sheet-xml";
import { unescapeText } from "./strings";

/** What the cells of all sheets of a file share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** How many formats the file has; a number beyond is none. */
  readonly styleCount: number;
  readonly locks: readonly (CellLock | null)[];
  /** The named style of each format, as `range.style` has it; null for Normal. */
  readonly styleNames: readonly (string | null)[];
}

/** The id of a file's format in the snapshot; the format's number is kept in it for saving. */
export function styleId(index: number): string {
  return `xf${index}`;
}

/** Gathers the rows and cells of one sheet as Univer keeps them. */
export class SheetCells implements SheetVisitor {
  readonly cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  readonly rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  lastRow = -1;
  lastColumn = -1;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly spills: string[] = [];

  constructor(private readonly context: CellContext) {}

  row(row: number, attributes: Readonly<Record<string, string>>): void {
    const data: Partial<IRowData> = {};
    const { ht, hidden, s, customFormat, outlineLevel } = attributes;
    if (ht && Number.isFinite(Number(ht))) Object.assign(data, { h: pointsToPixels(Number(ht)), ia: 0 });
    if (hidden && isTrue(hidden)) data.hd = 1;
    if (Number(outlineLevel) > 0) data.custom = { outlineLevel: Number(outlineLevel) };
    if (s && customFormat && isTrue(customFormat) && Number(s) < this.context.styleCount) data.s = styleId(Number(s));
    if (Object.keys(data).length === 0) return;
    this.rowData[row] = data;
    this.lastRow = Math.max(this.lastRow, row);
  }

  cell(cell: RawCell): void {
    const data = cellValue(cell, this.context.strings, this.context.date1904);
    const formula = cell.formula ? this.formula(cell, cell.formula) : null;
    if (formula) takeFormula(data, `=${asShown(formula, cell.formula?.type === "array")}`);
    if (cell.style > 0 && cell.style < this.context.styleCount) data.s = styleId(cell.style);
    if (data.v === undefined && data.f === undefined && data.s === undefined) return;
    const lock = this.context.locks[cell.style];
    const style = this.context.styleNames[cell.style];
    if (lock) data.custom = { ...data.custom, ...lock };
    if (style) data.custom = { ...data.custom, style };
    (this.cellData[cell.row] ??= {})[cell.column] = data;
    this.lastRow = Math.max(this.lastRow, cell.row);
    this.lastColumn = Math.max(this.lastColumn, cell.column);
  }

  /** The values an array formula spilled are computed again; as plain cells they would stand in its way. */
  withoutSpills(): void {
    for (const ref of this.spills) {
      const area = readArea(ref);
      if (area) for (let row = area.startRow; row <= area.endRow; row++) this.clearSpilled(row, area);
    }
  }

  private clearSpilled(row: number, area: CellArea): void {
    const first = row === area.startRow ? area.startColumn + 1 : area.startColumn;
    for (let column = first; column <= area.endColumn; column++) this.clearValue(row, column);
  }

  private clearValue(row: number, column: number): void {
    const cell = this.cellData[row]?.[column];
    if (!cell || cell.f) return;
    delete cell.v;
    delete cell.t;
  }

  private formula(cell: RawCell, formula: RawFormula): string | null {
    if (formula.type === "array" && formula.ref && !leadsOutside(formula.text)) this.spills.push(formula.ref);
    if (formula.type !== "shared" || formula.shared === null) return formula.text || null;
    if (formula.text) {
      this.shared.set(formula.shared, { formula: formula.text, row: cell.row, column: cell.column });
      return formula.text;
    }
    const first = this.shared.get(formula.shared);
    return first ? movedFormula(first.formula, cell.row - first.row, cell.column - first.column) : null;
  }
}

function asShown(formula: string, isOfArrays: boolean): string {
  const shown = withoutPrefixes(unescapeText(formula));
  return isOfArrays ? shown : withSingleCells(shown);
}

function takeFormula(data: ICellData, formula: string): void {
  const link = linkFormulaCell(formula);
  const outside = outsideFormulaCell(formula, data);
  if (link !== null && (data.v === undefined || data.v === link.v)) Object.assign(data, link);
  else if (outside !== null) Object.assign(data, outside);
  else data.f = formula;
}
