import type { SheetSide } from "../../workbook/side-model";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, flagOf } from "../xml/query";

/** What is locked unless the file says otherwise; office.js speaks of what is allowed instead. */
const LOCKED: readonly (readonly [attribute: string, option: string])[] = [
  ["formatCells", "allowFormatCells"], ["formatColumns", "allowFormatColumns"], ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"], ["insertRows", "allowInsertRows"], ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"], ["deleteRows", "allowDeleteRows"], ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"], ["pivotTables", "allowPivotTables"],
];

/** @returns the sheet's protection in the words of Excel.WorksheetProtectionOptions; null when it is not protected. */
export function readProtection(sheet: XmlElement): SheetSide["protection"] {
  const element = childOf(sheet, "sheetProtection");
  if (!flagOf(element, "sheet")) return null;
  const hash = attributeOf(element, "hashValue") ?? attributeOf(element, "password");
  const options: Record<string, unknown> = Object.fromEntries(
    LOCKED.map(([attribute, option]) => [option, !flagOf(element, attribute, true)]),
  );
  options["allowEditObjects"] = !flagOf(element, "objects");
  options["allowEditScenarios"] = !flagOf(element, "scenarios");
  options["selectionMode"] = flagOf(element, "selectLockedCells")
    ? flagOf(element, "selectUnlockedCells") ? "None" : "Unlocked"
    : "Normal";
  return { protected: true, options, ...(hash ? { passwordHash: hash } : {}) };
}
