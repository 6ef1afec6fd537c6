/**
 * What an Excel workbook holds beside cells, and Univer's free part does not: kept here by the host, read from the file by
 * `host/file/open`, served to office.js by `host/classes`, written back by `host/file/save`. Plain JSON data.
 */
export interface SideModel {
  /** By Univer's sheet id. */
  readonly sheets: Record<string, SheetSide>;
  /** `workbook.settings`: the add-in's own, JSON values by key. */
  settings: Record<string, unknown>;
  names: DefinedName[];
  tables: TableSide[];
  properties: Record<string, string>;
  date1904: boolean;
  structureProtected: boolean;
  /** What a round trip through this host would lose, for the user to be told; empty when nothing. */
  losses: string[];
}

export interface SheetSide {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protection: { protected: boolean; options: Record<string, unknown>; passwordHash?: string } | null;
  pageLayout: PageLayoutSide;
  charts: ChartSide[];
  customProperties: Record<string, string>;
}

export interface PageLayoutSide {
  orientation?: "portrait" | "landscape";
  /** Excel.PaperType, such as "A4". */
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** Points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  headersFooters?: Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;
}

/** A defined name; `sheetId` null is the workbook's own. `formula` begins with "=". */
export interface DefinedName {
  name: string;
  sheetId: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface TableSide {
  id: string;
  name: string;
  sheetId: string;
  /** A1 without sheet, header included. */
  range: string;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A chart that the add-in made (charts of the original file stay in its bytes and are listed with `original: true`). */
export interface ChartSide {
  id: string;
  name: string;
  /** Excel.ChartType */
  type: string;
  original: boolean;
  title: string | null;
  sourceRange: string | null;
  seriesBy: "Auto" | "Columns" | "Rows";
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  properties: Record<string, unknown>;
}
