import type { SheetGrid } from "../sheet";
import type { Header } from "./header";

/** What stands in which rows of which sheet, so that overlapping headers are found without comparing each with each. */
export class RowCover<Item extends { readonly header: Header<string> }> {
  readonly #rows = new Map<SheetGrid, Map<number, Item[]>>();

  constructor(items: readonly Item[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    const { grid, start, end } = item.header;
    const rows = this.#rows.get(grid) ?? new Map<number, Item[]>();
    this.#rows.set(grid, rows);
    for (let row = start; row < end; row++) {
      const here = rows.get(row);
      if (here === undefined) rows.set(row, [item]);
      else here.push(item);
    }
  }

  /** @returns the items, each once, that share a row with the header. */
  over({ grid, start, end }: Header<string>): Item[] {
    const found = new Set<Item>();
    for (let row = start; row < end; row++) for (const item of this.#rows.get(grid)?.get(row) ?? []) found.add(item);
    return [...found];
  }
}
