import type { ICellData, IStyleData, Nullable, ObjectMatrix } from "@univerjs/core";
import { itemNotFound } from "../../batch/host-error";
import { lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";

type ChangeAt = (row: number, column: number) => IStyleData | undefined;
type Cells = ObjectMatrix<Nullable<ICellData>>;

/** What a change makes of a style, once a first cell has been through it. */
export interface Outcome {
  readonly style: ICellData["s"];
}

/**
 * Changes how cells look. What a change makes of a style is Univer's to say, of the first cell that has this style; all others of
 * perhaps a million get what came of it.
 *
 * @param changeAt what changes at a cell; undefined leaves it
 */
export function paint(book: Book, area: Area, changeAt: ChangeAt): void {
  const cells = book.looksOf(area.sheetId)?.getCellMatrix();
  if (cells === undefined) throw itemNotFound();
  const painter = new Painter(book, area.sheetId, cells);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const change = changeAt(row, column);
      if (change !== undefined) painter.paint(row, column, change);
    }
  }
  book.painted(area);
}

class Painter {
  readonly #texts = new WeakMap<IStyleData, string>();

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly cells: Cells,
  ) {}

  paint(row: number, column: number, change: IStyleData): void {
    const cell = this.cells.getValue(row, column);
    const key = `${styleKey(cell?.s)}|${this.textOf(change)}`;
    const known = hasRichText(cell) ? undefined : this.book.outcomes.get(key);
    if (known !== undefined) return this.put(row, column, known.style);
    const before = { v: cell?.v, t: cell?.t };
    this.book.restyle(this.sheetId, row, column, change);
    const after = this.cells.getValue(row, column);
    // Univer makes a text of a number at once where a cell becomes text; Excel does so when it is entered anew.
    if (after && before.v !== undefined) Object.assign(after, before);
    if (!hasRichText(cell)) this.book.outcomes.set(key, { style: after?.s });
  }

  private put(row: number, column: number, style: ICellData["s"]): void {
    const cell = this.cells.getValue(row, column);
    if (style === undefined || style === null) {
      if (cell !== undefined && cell !== null) delete cell.s;
    } else if (cell === undefined || cell === null) {
      this.cells.setValue(row, column, { s: style });
    } else {
      cell.s = style;
    }
  }

  /** Mostly one change is for many cells. */
  private textOf(change: IStyleData): string {
    const known = this.#texts.get(change) ?? JSON.stringify(change);
    this.#texts.set(change, known);
    return known;
  }
}

/** The runs of a rich text have styles of their own, which Univer changes too. */
function hasRichText(cell: Nullable<ICellData>): boolean {
  return cell?.p !== undefined && cell.p !== null;
}

function styleKey(style: ICellData["s"]): string {
  return typeof style === "string" ? style : JSON.stringify(style ?? null);
}
