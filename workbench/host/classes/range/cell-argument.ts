import type { Arguments } from "../../batch/arguments";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { rangeClass } from "./range";
import { areaByAddress } from "./range-address";

/** An area that a script gives as a range or as its address. @param sheet the sheet of an address without one; the one in front when null */
export function areaArgument(args: Arguments, index: number, sheet: string | null, host: Host): Area {
  return args.object(index)?.as(rangeClass) ?? areaByAddress(args.text(index), sheet ?? host.book.unit.getActiveSheet().getSheetId(), host);
}

/** As `areaArgument`. @throws InvalidArgument for more than one cell */
export function cellArgument(args: Arguments, index: number, sheet: string | null, host: Host): Area {
  const area = areaArgument(args, index, sheet, host);
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument();
  return area;
}
