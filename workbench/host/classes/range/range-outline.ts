import type { Arguments } from "../../batch/arguments";
import type { Method } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { isWholeColumns, isWholeRows, type Area } from "../../workbook/area";
import { checkAllowed } from "../../workbook/cells/lock";
import { changeLevels, showDetails, type Lines } from "../../workbook/structure/outline";

/** Groups of rows and columns. */
export const rangeOutline: Readonly<Record<string, Method<Area>>> = {
  group: (range, args, host) => changeLevels(host.book, range, linesArgument(range, args, host), 1),
  ungroup: (range, args, host) => changeLevels(host.book, range, linesArgument(range, args, host), -1),
  hideGroupDetails: (range, args, host) => showDetails(host.book, range, linesArgument(range, args, host), false),
  showGroupDetails: (range, args, host) => showDetails(host.book, range, linesArgument(range, args, host), true),
};

/** @throws InvalidArgument when whole columns are to be grouped by rows, or rows by columns */
function linesArgument(range: Area, args: Arguments, { book }: Host): Lines {
  const lines = args.choice(0, ["ByRows", "ByColumns"] as const) === "ByRows" ? "rows" : "columns";
  if (lines === "rows" ? isWholeColumns(range) : isWholeRows(range)) throw invalidArgument();
  checkAllowed(book, range.sheetId, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  return lines;
}
