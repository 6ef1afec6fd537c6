import type { Block } from "../payload";
import type { AnsweredRows } from "./read-blocks";

/** How far sheets reach, and who refers to what by name: what is to be known before their cells are read. */
export interface Dimensions {
  /** From A1 to the last cell with content, by the sheet's id; nothing for an empty sheet or one that is gone. */
  readonly blocks: ReadonlyMap<string, Block>;
  readonly cells: ReadonlyMap<string, number>;
  readonly isProtected: ReadonlySet<string>;
  /** The workbook's names, each with its formula. */
  readonly names: readonly { readonly id: null; readonly name: string; readonly rows: AnsweredRows }[];
}

/** Queues how far the sheets reach; the function that is returned tells it after the next sync. */
export function askDimensions({ workbook }: Excel.RequestContext, ids: readonly string[]): () => Dimensions {
  const names = workbook.names.load("items/name,items/formula");
  const asked = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    const protection = sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    return { id, sheet, protection, used };
  });
  return () => {
    const present = asked.filter(({ sheet }) => !sheet.isNullObject);
    const blocks = present.flatMap(({ id, used }) => (used.isNullObject ? [] : [blockOf(id, used)]));
    return {
      blocks: new Map(blocks.map((block) => [block.sheetId, block])),
      cells: new Map(blocks.map(({ sheetId, rows, columns }) => [sheetId, rows * columns])),
      isProtected: new Set(present.filter(({ protection }) => protection.protected).map(({ id }) => id)),
      names: names.items.map(({ name, formula }) => ({ id: null, name, rows: [[formula as unknown]] })),
    };
  };
}

function blockOf(sheetId: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { sheetId, firstRow: 0, firstColumn: 0, rows: rowIndex + rowCount, columns: columnIndex + columnCount };
}
