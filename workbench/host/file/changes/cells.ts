import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import { mayBeArray } from "../../workbook/formulas/array-formula";
import { areaName, cellName, type CellArea } from "../address";
import { movedFormula } from "../read/formula-text";
import { contentOf, formulaOf, sameContent, sameValue, valueOf } from "./content";
import { changedLink, changedLock } from "./custom";
import type { CellChange, CellContent, CellValue, LinkChange, Recalculated } from "./model";
import { onlyGainedFormat, type Styles } from "./style";

type Sheet = Partial<IWorksheetData>;

/** The results of a formula that spread over more than its own cell, by rows from its first. */
export interface Spill {
  readonly area: CellArea;
  readonly values: readonly (readonly CellValue[])[];
}

export interface CellChanges {
  readonly cells: CellChange[];
  readonly recalculated: Recalculated[];
  readonly links: LinkChange[];
}

/** @param was the sheet as the file has it, {} for a new one */
export function changedCells(was: Sheet, live: Sheet, styles: { was: Styles; live: Styles }, spills: readonly Spill[]): CellChanges {
  const changes: CellChanges = { cells: [], recalculated: [], links: [] };
  const shared = sharedFormulas(live.cellData ?? {});
  const newSpills = spills.filter((spill) => isNewSpill(spill, was, live));
  const spilled = spilledContents(newSpills);
  for (const [row, column] of places(was.cellData ?? {}, live.cellData ?? {}, newSpills)) {
    const before = was.cellData?.[row]?.[column];
    const after = live.cellData?.[row]?.[column];
    const formula = formulaOf(after) ?? shared(after, row, column);
    const spill = spilled.get(`${row},${column}`);
    const content = spill?.value ?? contentOf(after, formula, spill?.anchor ?? ownCell(formula, row, column));
    const style = changedStyle(before, after, formula !== null, styles);
    const lock = changedLock(before, after);
    addChange(changes, { row, column, content, style, styleWas: styles.was.look(before?.s), lock }, before);
    const link = changedLink(before, after);
    if (link !== undefined) changes.links.push({ row, column, link });
  }
  return changes;
}

/** A formula of arrays that comes to one value alone is marked as such all the same. */
function ownCell(formula: string | null, row: number, column: number): string | null {
  return formula !== null && mayBeArray(formula) ? cellName(row, column) : null;
}

/** A formula of the file that spreads out may do so again, over cells that the file keeps its results in. */
function isNewSpill({ area }: Spill, was: Sheet, live: Sheet): boolean {
  const [before, after] = [was, live].map((sheet) => sheet.cellData?.[area.startRow]?.[area.startColumn]);
  return before === undefined || formulaOf(before) !== formulaOf(after);
}

function addChange(changes: CellChanges, change: CellChange & { content: CellContent }, before: ICellData | undefined): void {
  const { row, column, content } = change;
  const same = sameContent(contentOf(before), content);
  if (!same || change.style !== undefined || change.lock !== undefined) changes.cells.push({ ...change, content: same ? undefined : content });
  if (same && content.kind === "formula" && before && isNewResult(valueOf(before), content.cached)) {
    changes.recalculated.push({ row, column, cached: content.cached });
  }
}

/** #NAME? says that the host lacks a function or a name; whoever wrote the file had it, and knew the result. */
function isNewResult(was: CellValue, live: CellValue): boolean {
  const isUnknown = live.kind === "error" && live.error === "#NAME?";
  return !sameValue(was, live) && !(isUnknown && was.kind !== "empty");
}

function changedStyle(
  before: ICellData | undefined,
  after: ICellData | undefined,
  isFormula: boolean,
  styles: { was: Styles; live: Styles },
): CellChange["style"] {
  if (styles.was.key(before?.s) === styles.live.key(after?.s)) return undefined;
  const look = styles.live.look(after?.s);
  return isFormula && before !== undefined && formulaOf(before) !== null && onlyGainedFormat(styles.was.look(before.s), look) ? undefined : look;
}

/** Every cell that either sheet holds, once, by rows. */
function* places(
  was: IObjectMatrixPrimitiveType<ICellData>,
  live: IObjectMatrixPrimitiveType<ICellData>,
  spills: readonly Spill[],
): Generator<[number, number]> {
  const spilledRows = spills.flatMap(({ area }) => range(area.startRow, area.endRow));
  for (const row of numbers(Object.keys(was), Object.keys(live), spilledRows)) {
    const here = spills.filter(({ area }) => area.startRow <= row && row <= area.endRow);
    const spilled = here.flatMap(({ area }) => range(area.startColumn, area.endColumn));
    for (const column of numbers(Object.keys(was[row] ?? {}), Object.keys(live[row] ?? {}), spilled)) yield [row, column];
  }
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function numbers(...lists: string[][]): number[] {
  return [...new Set(lists.flat())].map(Number).sort((one, other) => one - other);
}

type Spilled = { readonly value?: CellValue; readonly anchor?: string };

function spilledContents(spills: readonly Spill[]): Map<string, Spilled> {
  const contents = new Map<string, Spilled>();
  for (const { area, values } of spills) {
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        const isAnchor = row === 0 && column === 0;
        contents.set(`${area.startRow + row},${area.startColumn + column}`, isAnchor ? { anchor: areaName(area) } : { value });
      }),
    );
  }
  return contents;
}

/** Univer may write a formula once and name it (`si`) where it is filled down. */
function sharedFormulas(cells: IObjectMatrixPrimitiveType<ICellData>) {
  const known = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      const formula = cell.si ? formulaOf(cell) : null;
      if (cell.si && formula !== null) known.set(cell.si, { formula, row: Number(row), column: Number(column) });
    }
  }
  return (cell: ICellData | undefined, row: number, column: number): string | null => {
    const first = cell?.si ? known.get(cell.si) : undefined;
    return first ? movedFormula(first.formula, row - first.row, column - first.column) : null;
  };
}
