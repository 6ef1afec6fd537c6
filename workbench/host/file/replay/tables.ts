import type { TableOptions } from "excelize-wasm";
import type { TableSide } from "../../workbook/side-model";
import type { SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";

export function replayTables(book: Excelize, sheet: SheetChanges): void {
  for (const name of sheet.tables.removed) book.call("DeleteTable", name);
  for (const table of sheet.tables.added) book.call("AddTable", sheet.name, tableOptions(table));
}

function tableOptions(table: TableSide): TableOptions & { ShowHeaderRow: boolean } {
  return {
    Range: table.range,
    Name: table.name,
    StyleName: table.style,
    ShowRowStripes: table.showBandedRows,
    ShowHeaderRow: table.showHeaders,
  };
}
