import type { Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument, itemNotFound } from "../../batch/host-error";
import { parseLocalAddress, splitAddress } from "../../workbook/address";
import { wholeSheet, type Area } from "../../workbook/area";
import { visibleName } from "../../workbook/names";
import { areaOfTableReference } from "../../workbook/tables/table-references";
import { areaOfName } from "../workbook/named-items";
import { rangeClass } from "./range";

/**
 * `worksheet.getRange(address)`: an address or a name; the whole sheet when it is left out.
 * @throws InvalidArgument when it is neither
 */
export function rangeByAddress(text: string, sheetId: string, host: Host): Served {
  return rangeClass.of(text === "" ? wholeSheet(sheetId) : areaByAddress(text, sheetId, host));
}

/**
 * An address, with or without a sheet, a defined name or a table.
 * @throws ItemNotFound for an unknown sheet; InvalidArgument for what is none of them
 */
export function areaByAddress(text: string, sheetId: string, host: Host): Area {
  const { book } = host;
  const { sheetName, local } = splitAddress(text);
  const sheet = sheetName === null ? sheetId : book.sheetByName(sheetName)?.getSheetId();
  if (sheet === undefined) throw itemNotFound();
  const name = visibleName(book, local, sheet);
  const found = parseLocalAddress(local, sheet) ?? (name === null ? null : areaOfName(name, host)) ?? areaOfTableReference(book, local);
  if (found === null) throw invalidArgument();
  return found;
}
