import type { Served } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { invalidArgument, itemNotFound } from "../batch/host-error";
import { parseLocalAddress, splitAddress } from "../workbook/address";
import { wholeSheet, type Area } from "../workbook/area";
import { rangeClass } from "./range";

/**
 * `worksheet.getRange(address)`: an address or a name; the whole sheet when it is left out.
 * @throws InvalidArgument when it is neither
 */
export function rangeByAddress(text: string, sheetId: string, host: Host): Served {
  return rangeClass.of(text === "" ? wholeSheet(sheetId) : areaByAddress(text, sheetId, host));
}

export function areaByAddress(text: string, sheetId: string, { book }: Host): Area {
  const { sheetName, local } = splitAddress(text);
  const sheet = sheetName === null ? sheetId : book.sheetByName(sheetName)?.getSheetId();
  if (sheet === undefined) throw itemNotFound();
  const found = parseLocalAddress(local, sheet);
  if (found === null) throw invalidArgument();
  return found;
}
