import type { IResources } from "@univerjs/core";
import type { DefinedName, SideModel } from "../../workbook/side-model";
import type { ReadSheet } from "./sheet";

/** What Univer's plugins keep beside the cells, under their own names. */
export function readResources(sheets: readonly ReadSheet[], side: SideModel): IResources {
  return [
    resource("SHEET_DEFINED_NAME_PLUGIN", definedNames(side.names)),
    resource("SHEET_FILTER_PLUGIN", bySheet(sheets, ({ filter }) => filter)),
    resource("SHEET_DATA_VALIDATION_PLUGIN", bySheet(sheets, ({ validations }) => (validations.length > 0 ? validations : null))),
    resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", bySheet(sheets, ({ conditional }) => (conditional.length > 0 ? conditional : null))),
  ];
}

function bySheet(sheets: readonly ReadSheet[], what: (sheet: ReadSheet) => unknown): Record<string, unknown> {
  const entries = sheets.map((sheet): [string, unknown] => [sheet.data.id ?? "", what(sheet)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function resource(name: string, data: unknown): IResources[number] {
  return { name, data: JSON.stringify(data) };
}

/** Univer's mark of a name that is the whole workbook's. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

function definedNames(names: readonly DefinedName[]): unknown {
  return Object.fromEntries(
    names.map((name, index) => [
      `name-${index + 1}`,
      {
        id: `name-${index + 1}`,
        name: name.name,
        formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
        localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
        comment: name.comment,
        hidden: !name.visible,
      },
    ]),
  );
}

/** Univer writes references without "=", formulas and constants with it. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')*'|[^'!(),"+*/&<>=-]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(formula);
}
