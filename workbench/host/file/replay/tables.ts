import type { TableOptions } from "excelize-wasm";
import type { TableSide } from "../../workbook/side-model";
import { areaName, readArea } from "../address";
import type { SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";

export function replayTables(book: Excelize, sheet: SheetChanges): void {
  for (const name of sheet.tables.removed) book.call("DeleteTable", name);
  for (const table of sheet.tables.added) book.call("AddTable", sheet.name, tableOptions(table));
}

function tableOptions(table: TableSide): TableOptions & { ShowHeaderRow: boolean } {
  const area = readArea(table.range);
  // Without a header excelize takes the first row of the range for the one that is not shown.
  const withHeader = area && !table.showHeaders ? areaName({ ...area, startRow: Math.max(0, area.startRow - 1) }) : table.range;
  return {
    Range: withHeader,
    Name: table.name,
    StyleName: table.style,
    ShowRowStripes: table.showBandedRows,
    ShowHeaderRow: table.showHeaders,
  };
}
