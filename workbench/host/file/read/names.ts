import type { DefinedName, PageLayoutSide } from "../../workbook/side-model";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/query";
import { withoutPrefixes } from "./formula-text";
import type { WorkbookPart } from "./workbook-part";

export interface WorkbookNames {
  readonly names: DefinedName[];
  /** What sheets print, by sheet id: files keep it as the names _xlnm.Print_Area and _xlnm.Print_Titles. */
  readonly printed: ReadonlyMap<string, PrintedParts>;
}

export type PrintedParts = Pick<PageLayoutSide, "printArea" | "titleRows" | "titleColumns">;

/** @returns the names people gave, hidden ones too; Excel's own (`_xlnm.…`) are not names to office.js. */
export function readNames(workbook: WorkbookPart): WorkbookNames {
  const names: DefinedName[] = [];
  const printed = new Map<string, PrintedParts>();
  for (const element of childrenOf(childOf(workbook.root, "definedNames"), "definedName")) {
    const name = attributeOf(element, "name") ?? "";
    const local = numberOf(element, "localSheetId");
    const sheetId = local === undefined ? null : (workbook.tabs[local]?.id ?? null);
    const formula = withoutPrefixes(textOf(element));
    if (sheetId && /^_xlnm\.Print_/i.test(name)) {
      printed.set(sheetId, { ...printed.get(sheetId), ...readPrinted(name, formula) });
    } else if (!/^_xlnm\./i.test(name)) {
      names.push({ name, sheetId, formula: `=${formula}`, visible: !flagOf(element, "hidden"), comment: attributeOf(element, "comment") ?? "" });
    }
  }
  return { names, printed };
}

/** "Sheet1!$A:$B,Sheet1!$1:$3" are the columns and the rows that every page repeats. */
function readPrinted(name: string, formula: string): PrintedParts {
  const areas = splitAreas(formula).map((area) => area.slice(area.lastIndexOf("!") + 1).replace(/\$/g, ""));
  if (/Print_Area$/i.test(name)) return { printArea: areas.join(",") };
  const rows = areas.find((area) => /^\d+:\d+$/.test(area));
  const columns = areas.find((area) => /^[A-Z]+:[A-Z]+$/i.test(area));
  return { ...(rows ? { titleRows: rows } : {}), ...(columns ? { titleColumns: columns } : {}) };
}

/** Commas within a quoted sheet name do not part areas. */
function splitAreas(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
