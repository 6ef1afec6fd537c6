import type { IStyleData, Nullable } from "@univerjs/core";
import type { Property } from "../../batch/excel-class";
import type { Area } from "../../workbook/area";
import { checkAllowed } from "../../workbook/cells/lock";
import { applyStyle, uniform } from "../../workbook/looks/styles";

/** A part of how a cell looks: as Excel has it, out of Univer's style, and back. */
export interface Look {
  readonly read: (style: IStyleData) => string | number | boolean;
  readonly change: (value: unknown) => IStyleData;
}

/** A property that is part of the cells' style: null where the cells differ; to set it is to format cells. */
export function styleProperty<T extends string | number | boolean>(
  read: (style: IStyleData) => T,
  change?: (value: unknown) => IStyleData,
): Property<Area> {
  const get: Property<Area>["get"] = (range, { book }) => uniform(book, range, read);
  if (change === undefined) return { get };
  return {
    get,
    set: (range, value, { book }) => {
      checkAllowed(book, range.sheetId, "allowFormatCells");
      applyStyle(book, range, change(value));
    },
  };
}

/** Looks as the properties of a range. */
export function rangeLooks(looks: Readonly<Record<string, Look>>): Record<string, Property<Area>> {
  return Object.fromEntries(Object.entries(looks).map(([name, { read, change }]) => [name, styleProperty(read, change)]));
}

/** Excel's word for one of Univer's numbers. */
export function indexIn(words: readonly string[], number: Nullable<number>): string {
  return words[number ?? 0] ?? words[0] ?? "";
}
