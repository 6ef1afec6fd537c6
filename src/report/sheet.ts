/** A sheet of the add-in's as plain data: what it says and how it looks, before any Excel is involved. */
export interface ReportSheet {
  readonly kind: ReportKind;
  /** Tells sheets of one kind apart, such as the scorecards by their platform; left out where there is one of the kind. */
  readonly key?: string;
  /** How its derived cells are written; with ZHGZ's formulas where it is left out. */
  readonly form?: ReportForm;
  /** The wanted name of the tab; another is taken when the bureau already has a sheet of that name. */
  readonly name: string;
  /** Rectangular. Texts are written as text, whatever they begin with; null is an empty cell. */
  readonly cells: readonly (readonly ReportValue[])[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyledArea[];
  /** Width of each column in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Height in points of the rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Rows that stay in view and are repeated on each printed page: the first ones, header included. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** A header with the rows below it that can be filtered by their columns. */
  readonly filter?: Area;
  /** Colours that follow what the cells come to say; the first that applies wins. */
  readonly conditionals?: readonly ConditionalFill[];
  /** Cells that are there to be corrected, and what may be typed into them. */
  readonly inputs?: readonly InputArea[];
  readonly charts?: readonly ReportChart[];
  /** Columns, counted from 0, that only formulas and charts look at. */
  readonly hiddenColumns?: readonly number[];
}

/** Cells that are filled while a formula holds: of Excel's own functions, since no others work there. */
export interface ConditionalFill {
  readonly area: Area;
  /** From "=" on, said of the area's first cell. */
  readonly formula: string;
  /** #RRGGBB */
  readonly fill: string;
}

/** Cells into which people type: one of the words, a whole number of 0 or more, or an amount of 0 or more. */
export interface InputArea {
  readonly area: Area;
  readonly takes: readonly string[] | "count" | "amount";
  /** Shown beside the cell while it is selected. */
  readonly prompt: { readonly title: string; readonly text: string };
}

/** In the order of their tabs; of scorecards there is one for each platform. */
export const REPORT_KINDS = [
  "scores", "ranking", "reward", "eliminated", "publicity", "findings", "trace", "readings", "log", "scorecard",
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A value of a cell; a decimal travels as `{ decimal }` so that it meets a float only in the cell itself. */
export type ReportValue = StillValue | Link | Derived | null;
export type StillValue = string | { readonly decimal: string } | { readonly count: number };

/** The same result as formulas of the add-in's, as formulas that every spreadsheet knows, or as values. */
export const REPORT_FORMS = ["zhgz", "native", "values"] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A cell that follows from other cells: both formulas come to `value` as long as nobody corrects one of those. */
export interface Derived {
  /** As the core computed it, exactly. */
  readonly value: StillValue;
  readonly zhgz: Formula;
  readonly native: Formula;
}

/** A formula in Excel's en-US form, from "=" on, in parts: texts, and references to cells of sheets that are written together. */
export type Formula = readonly (string | CellReference)[];

/** `cell` is an address as a formula says it, such as "H6" or "$H$6:$H$9". */
export interface CellReference {
  readonly sheet: OwnSheet;
  readonly cell: string;
}

/** A sheet that is written together with others, by its kind and, where there are several of it, its key. */
export interface OwnSheet {
  readonly kind: ReportKind;
  readonly key?: string;
}

/** A text that leads to a cell when it is clicked. */
export interface Link {
  readonly text: string;
  readonly to: LinkTarget;
}

/** A cell such as "H6" of a sheet of the bureau's, by its name, or of one that is written together with this one, by its kind. */
export interface LinkTarget {
  readonly sheet: string | OwnSheet;
  readonly cell: string;
}

/** Bars that lie on top of each other, a series in one colour: of each bar only one series has a value. */
export interface ReportChart {
  readonly name: string;
  readonly title: string;
  /** The cells that it lies over. */
  readonly area: Area;
  /** The bars' names, in one column, the first on top. */
  readonly categories: Area;
  /** A column of numbers, one a bar, that the chart is made of before it gets its series. */
  readonly source: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly fill: string }[];
}

/** Zero-based, both corners included in `rows` × `columns`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Later areas win over earlier ones. */
export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export interface Style {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** #RRGGBB */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** From the side that it is aligned to, in steps of about a character. */
  readonly indent?: number;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** An Excel number format in its en-US form, such as "0.00". */
  readonly numberFormat?: string;
  /** Thin lines around and between the cells. */
  readonly borders?: boolean;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4";
  /** First and last row, zero-based, repeated on top of each page; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** One page wide, as long as it needs. */
  readonly fitOnePageWide: boolean;
  /** Drawn together onto no more than so many pages. */
  readonly pagesTall?: number;
  /** Percent; where it is not fitted to pages, since Excel then heeds no breaks. */
  readonly scale?: number;
  /** The row, counted from 0, with which a new page begins; Excel heeds it where it does not fit to pages. */
  readonly breakBefore?: number;
  readonly footer: string;
}
