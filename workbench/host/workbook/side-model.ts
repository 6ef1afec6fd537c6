import type { IStyleData } from "@univerjs/core";
import type { CommentSide, NoteSide } from "./drawings/comments";

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
  /** `workbook.properties.custom`, by key. */
  customProperties?: Record<string, string | number | boolean>;
  xmlParts?: XmlPartSide[];
  /** Named styles that a script added or changed. */
  styles?: StyleSide[];
  /** What a round trip through this host would lose, for the user to be told; empty when nothing. */
  losses: string[];
}

export interface SheetSide {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protection: { protected: boolean; options: Record<string, unknown>; passwordHash?: string } | null;
  pageLayout: PageLayoutSide;
  charts: ChartSide[];
  customProperties: Record<string, string>;
  comments?: CommentSide[];
  notes?: NoteSide[];
  shapes?: ShapeSide[];
  /** Rows and columns, counted from 0, before which a page begins. */
  pageBreaks?: { readonly horizontal: number[]; readonly vertical: number[] };
}

export interface XmlPartSide {
  readonly id: string;
  xml: string;
}

/** A named style; `key` is what `range.style` says, `name` what Excel shows. */
export interface StyleSide {
  readonly key: string;
  readonly name: string;
  readonly builtIn: boolean;
  looks: IStyleData;
  /** What Univer's style has no place for, by Excel's names. */
  extras: Record<string, unknown>;
}

/** A shape; what Excel keeps of it beside its place is in `properties`, under paths such as "fill.color". */
export interface ShapeSide {
  readonly id: string;
  name: string;
  readonly type: "GeometricShape" | "Image" | "Line" | "Group";
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  properties: Record<string, unknown>;
  /** Of a group. */
  members: ShapeSide[];
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
  headersFooters?: HeaderFooterSide;
  /** The texts of first, even and odd pages, where they are others' than those of all pages. */
  otherPages?: Partial<Record<"firstPage" | "evenPages" | "oddPages", HeaderFooterSide>>;
  /** Excel.HeaderFooterState; "Default" when left out. */
  headerFooterState?: string;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Excel.PrintComments, Excel.PrintErrorType and Excel.PrintOrder. */
  printComments?: string;
  printErrors?: string;
  printOrder?: string;
  firstPageNumber?: number;
}

export type HeaderFooterSide = Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;

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
  /** The body is the empty row that Excel keeps for a table without any: the first rows to be added take its place. */
  insertRow?: boolean;
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
