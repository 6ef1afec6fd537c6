import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { isUnbounded, isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import type { Book } from "../book";
import { toHex } from "./colors";
import { applyStyles, sampleOf, styleFinder } from "./styles";

/** Excel's `BorderIndex`. */
export const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export type BorderName = (typeof BORDERS)[number];

export const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A line as office.js has it; Univer has one number for style and weight together. */
export interface Line {
  readonly style: LineStyle;
  readonly weight: Weight;
  readonly color: string;
}

const T = BorderStyleTypes;
const TYPES: readonly (readonly [type: BorderStyleTypes, style: LineStyle, weight: Weight])[] = [
  [T.NONE, "None", "Thin"],
  [T.THIN, "Continuous", "Thin"],
  [T.HAIR, "Continuous", "Hairline"],
  [T.MEDIUM, "Continuous", "Medium"],
  [T.THICK, "Continuous", "Thick"],
  [T.DOTTED, "Dot", "Thin"],
  [T.DASHED, "Dash", "Thin"],
  [T.MEDIUM_DASHED, "Dash", "Medium"],
  [T.DASH_DOT, "DashDot", "Thin"],
  [T.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [T.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [T.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [T.DOUBLE, "Double", "Thick"],
  [T.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Where a border of a range lies: a side of the cells in a part of the range. */
interface Place {
  readonly side: Side;
  readonly of: (area: Area) => Area;
}

/** A line between two cells is kept with both, so that either shows it. */
const PLACES: Readonly<Record<BorderName, readonly Place[]>> = {
  EdgeTop: [{ side: "t", of: (area) => ({ ...area, rows: 1 }) }],
  EdgeBottom: [{ side: "b", of: (area) => ({ ...area, row: lastRow(area), rows: 1 }) }],
  EdgeLeft: [{ side: "l", of: (area) => ({ ...area, columns: 1 }) }],
  EdgeRight: [{ side: "r", of: (area) => ({ ...area, column: lastColumn(area), columns: 1 }) }],
  InsideHorizontal: [
    { side: "b", of: (area) => ({ ...area, rows: area.rows - 1 }) },
    { side: "t", of: (area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }) },
  ],
  InsideVertical: [
    { side: "r", of: (area) => ({ ...area, columns: area.columns - 1 }) },
    { side: "l", of: (area) => ({ ...area, column: area.column + 1, columns: area.columns - 1 }) },
  ],
  DiagonalDown: [{ side: "tl_br", of: (area) => area }],
  DiagonalUp: [{ side: "bl_tr", of: (area) => area }],
};

/**
 * The part of a range that a border of it lies in; null when there is none. Lines between the cells of whole columns or rows are those of
 * all their cells, so that these keep them as their own; at the end of the sheet nothing is drawn.
 */
function partOf(area: Area, { of }: Place): Area | null {
  const part = of(area);
  if (part.rows <= 0 || part.columns <= 0) return null;
  if (isWholeColumns(area)) return part.rows > 1 ? { ...part, row: 0, rows: MAX_ROWS } : part.row === 0 ? part : null;
  if (isWholeRows(area)) return part.columns > 1 ? { ...part, column: 0, columns: MAX_COLUMNS } : part.column === 0 ? part : null;
  return part;
}

/** The line that a border of the range shows; a part is null where the cells differ. */
export function readBorder(book: Book, area: Area, name: BorderName): { [K in keyof Line]: Line[K] | null } {
  const styleAt = styleFinder(book, area.sheetId);
  const lines: Line[] = [];
  const [place] = PLACES[name];
  if (place === undefined) return NO_LINE;
  const whole = partOf(area, place);
  if (whole === null) return NO_LINE;
  const part = isUnbounded(whole) ? sampleOf(book, whole) : whole;
  for (let row = part.row; row <= lastRow(part); row++) {
    for (let column = part.column; column <= lastColumn(part); column++) lines.push(shownLine(styleAt, row, column, place.side));
  }
  return { style: common(lines, "style"), weight: common(lines, "weight"), color: common(lines, "color") };
}

/** Where the cell lies that shares a side, and what that side is to it. */
const NEIGHBOURS: Partial<Record<Side, readonly [down: number, right: number, side: Side]>> = { t: [-1, 0, "b"], b: [1, 0, "t"], l: [0, -1, "r"], r: [0, 1, "l"] };

type StyleAt = ReturnType<typeof styleFinder>;

/** A cell's line, or else the one that its neighbour has there. */
function shownLine(styleAt: StyleAt, row: number, column: number, side: Side): Line {
  const own = lineOf(styleAt(row, column), side);
  const [down, right, opposite] = NEIGHBOURS[side] ?? [];
  if (own !== NO_LINE || opposite === undefined || down === undefined || right === undefined) return own;
  return row + down < 0 || column + right < 0 ? own : lineOf(styleAt(row + down, column + right), opposite);
}

function common<K extends keyof Line>(lines: readonly Line[], part: K): Line[K] | null {
  const first = (lines[0] ?? NO_LINE)[part];
  return lines.every((line) => line[part] === first) ? first : null;
}

export function lineOf({ bd }: IStyleData, side: Side): Line {
  const data = bd?.[side];
  const type = TYPES.find(([number]) => number === data?.s);
  if (data === undefined || data === null || type === undefined || type[1] === "None") return NO_LINE;
  return { style: type[1], weight: type[2], color: toHex(data.cl.rgb ?? "#000000") };
}

/** Changes parts of a border; a line that was not there becomes a thin continuous one, as in Excel. */
export function changeBorder(book: Book, area: Area, name: BorderName, change: Partial<Line>): void {
  for (const place of PLACES[name]) {
    const { side } = place;
    const part = partOf(area, place);
    if (part === null) continue;
    const styleAt = styleFinder(book, area.sheetId);
    const changes = new Map<IStyleData, Map<Line, IStyleData>>();
    applyStyles(book, part, (row, column) => {
      const style = styleAt(row, column);
      const line = isUnbounded(area) ? lineOf(style, side) : shownLine(styleAt, row, column, side);
      const ofStyle = changes.get(style) ?? new Map<Line, IStyleData>();
      changes.set(style, ofStyle);
      // A cell's own lines hide those of its row and column: it takes them along.
      const known = ofStyle.get(line) ?? { bd: { ...style.bd, [side]: toData(changed(line, change)) } };
      ofStyle.set(line, known);
      return known;
    });
    if (PLACES[name].length === 1 && !isUnbounded(area)) leaveToNeighbour(book, part, side);
  }
}

/** The line between two cells is what was said of it last: what the other cell had there goes. */
function leaveToNeighbour(book: Book, part: Area, side: Side): void {
  const [down, right, opposite] = NEIGHBOURS[side] ?? [];
  if (opposite === undefined || down === undefined || right === undefined) return;
  const beside = { ...part, row: part.row + down, column: part.column + right };
  if (beside.row < 0 || beside.column < 0) return;
  const styleAt = styleFinder(book, part.sheetId);
  const hasLine = (row: number, column: number): boolean => lineOf(styleAt(row, column), opposite) !== NO_LINE;
  const cells = Array.from({ length: beside.rows * beside.columns }, (_, index) => [beside.row + Math.floor(index / beside.columns), beside.column + (index % beside.columns)] as const);
  if (!cells.some(([row, column]) => hasLine(row, column))) return;
  applyStyles(book, beside, (row, column) => (hasLine(row, column) ? { bd: { ...styleAt(row, column).bd, [opposite]: null } } : undefined));
}

/** A side's line with parts of it changed; null for no line. */
export function changedLine(style: IStyleData, side: Side, change: Partial<Line>): IBorderStyleData | null {
  return toData(changed(lineOf(style, side), change));
}

function changed(line: Line, change: Partial<Line>): Line {
  const visible = line.style === "None" && change.style === undefined ? { ...line, style: "Continuous" as const } : line;
  return { ...visible, ...change };
}

function toData({ style, weight, color }: Line): IBorderStyleData | null {
  if (style === "None") return null;
  const exact = TYPES.find(([, ofStyle, ofWeight]) => ofStyle === style && ofWeight === weight);
  const near = exact ?? TYPES.find(([, ofStyle]) => ofStyle === style);
  return { s: near?.[0] ?? T.THIN, cl: { rgb: color } };
}
