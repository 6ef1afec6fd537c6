import type { SheetSide } from "../../workbook/side-model";
import type { XmlElement } from "../xml/element";
import { childOf, childrenOf, flagOf, numberOf } from "../xml/query";

/** @returns the breaks that somebody set; a file's number is that of the row or column before which the page begins */
export function readPageBreaks(sheet: XmlElement): NonNullable<SheetSide["pageBreaks"]> {
  const set = (list: string): number[] =>
    childrenOf(childOf(sheet, list), "brk").filter((element) => flagOf(element, "man")).flatMap((element) => numberOf(element, "id") ?? []);
  return { horizontal: set("rowBreaks"), vertical: set("colBreaks") };
}
