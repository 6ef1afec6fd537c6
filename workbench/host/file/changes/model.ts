import type { IStyleData } from "@univerjs/core";
import type { DefinedName, PageLayoutSide, SheetSide, TableSide } from "../../workbook/side-model";
import type { CellArea } from "../address";
import type { CellLink, CellLock } from "./custom";
import type { ChartChange } from "./charts";
import type { ConditionalRule, SheetFilter, ValidationRule } from "./rules";

/** What has become of a file since it was opened, as data: what `replay` and `patch` carry out on the original bytes. */
export interface Changes {
  /** Names of sheets that are gone, as they were. */
  readonly deleted: readonly string[];
  /** All sheets with a grid, in their order; deleted ones are not among them. */
  readonly tabs: readonly TabState[];
  /** Whether names, order, visibility or number of the tabs differ from the file. */
  readonly tabsChanged: boolean;
  /** New and changed sheets only; a sheet without any change is not touched. */
  readonly sheets: readonly SheetChanges[];
  /** All names that people see or the add-in hides; null when they are as they were. */
  readonly names: readonly DefinedName[] | null;
  /** Sheet to stand in front; null to leave it. */
  readonly activeSheetId: string | null;
  readonly settings: Readonly<Record<string, unknown>> | null;
  readonly properties: Readonly<Record<string, string>> | null;
  readonly structureProtected: boolean | null;
}

export interface TabState {
  readonly id: string;
  readonly name: string;
  /** The name in the file; null for a new sheet. */
  readonly was: string | null;
  readonly visibility: SheetSide["visibility"];
}

/** The changes of one sheet; a new sheet's are those from an empty one. Absent or empty parts are as they were. */
export interface SheetChanges {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly cells: readonly CellChange[];
  /** Formulas that are as they were, but whose result in the host is another now. */
  readonly recalculated: readonly Recalculated[];
  readonly links: readonly LinkChange[];
  readonly columns: readonly LineChange[];
  readonly rows: readonly LineChange[];
  readonly merged: readonly CellArea[];
  readonly unmerged: readonly CellArea[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly tabColor: string | null;
  readonly gridlines: boolean | null;
  /** Where pages begin; null when that is as before. */
  readonly pageBreaks: { readonly horizontal: readonly number[]; readonly vertical: readonly number[] } | null;
  readonly pageLayout: PageLayoutSide | null;
  /** undefined: as it was; null: not protected any more. */
  readonly protection: SheetSide["protection"] | undefined;
  /** Charts that the add-in made; those of the file stay as they are. */
  readonly charts: readonly ChartChange[];
  readonly tables: { readonly added: readonly TableSide[]; readonly removed: readonly string[] };
  readonly conditional: { readonly added: readonly ConditionalRule[]; readonly removed: readonly string[] };
  readonly validations: { readonly added: readonly ValidationRule[]; readonly removed: readonly string[] };
  /** undefined: as it was; null: no filter any more. */
  readonly filter: SheetFilter | null | undefined;
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** undefined: as it was. */
  readonly content: CellContent | undefined;
  /** undefined: as it was; null: the workbook's plain format. */
  readonly style: IStyleData | null | undefined;
  /** How the cell looks in the file. */
  readonly styleWas: IStyleData | null;
  /** undefined: as it was. */
  readonly lock: CellLock | undefined;
}

export type CellContent = CellValue | FormulaContent;

export interface FormulaContent {
  readonly kind: "formula";
  /** Without "=". */
  readonly formula: string;
  /** The area over which the results spread; null for a single one. */
  readonly spill: string | null;
  readonly cached: CellValue;
}

export type CellValue =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string };

export interface Recalculated {
  readonly row: number;
  readonly column: number;
  readonly cached: CellValue;
}

export interface LinkChange {
  readonly row: number;
  readonly column: number;
  /** null: no link any more. */
  readonly link: CellLink | null;
}

/** A row or a column; sizes in pixels. Absent parts are as they were. */
export interface LineChange {
  readonly index: number;
  readonly size: number | undefined;
  readonly hidden: boolean | undefined;
  readonly style: IStyleData | null | undefined;
  /** The level in the sheet's outline, 0 for none. */
  readonly outline: number | undefined;
}
