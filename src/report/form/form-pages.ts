import type { Form } from "./form";
import type { FormRows } from "./form-rows";
import type { ReportSheet } from "../sheet";

type RowHeights = ReportSheet["rowHeights"];
type Pages = Pick<ReportSheet["print"], "pagesTall" | "breakBefore">;

/** Points of a landscape page of A4 between its margins. */
const PAGE = { width: 740, height: 470 };
/** Points of a character of the default font: as Excel draws it, and as LibreOffice does where it has to take another font. */
const CHARACTER = { excel: 5.4, other: 7.7 };
/** Points of a row whose height is left to Excel. */
const ROW = 15;
/** How much more than a number of pages may be drawn together onto them. */
const DRAWN_TOGETHER = 1.25;
/** As near to the end of its last page as this, a table may be on either side of it. */
const JUST_FITS = 0.96;
/** Rows of the table that keep notes and signatures company. */
const COMPANY = 3;

/**
 * Notes and signatures do not stand on a page alone, as far as a table can be drawn a little smaller. Where it cannot, a page break
 * before its last rows helps where another program prints it; Excel heeds none where it fits to a page's width.
 */
export function formPages(form: Form, rows: FormRows, heights: RowHeights, widths: readonly number[]): Pages {
  if (form.onePage === true) return { pagesTall: 1 };
  if (form.orientation === "portrait") return {};
  const table = partsOf(rows, heights);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const tall = form.list === true ? null : pagesTall(table, pageOf(width, CHARACTER.excel));
  if (tall !== null) return { pagesTall: tall };
  const elsewhere = pageOf(width, CHARACTER.other);
  // Where the last page of a long list begins, nobody can reckon.
  const isToPart = form.list === true ? table.all > elsewhere : isTailAlone(table, elsewhere);
  return isToPart && form.rows.length > COMPANY ? { breakBefore: rows.notes - COMPANY } : {};
}

/** Points of the whole, of the header that every page repeats, and of notes and signatures. */
interface Parts {
  readonly all: number;
  readonly header: number;
  readonly tail: number;
}

function partsOf(rows: FormRows, heights: RowHeights): Parts {
  const points = new Map(heights.map((one) => [one.row, one.points]));
  const between = (first: number, end: number): number => {
    let sum = 0;
    for (let row = first; row < end; row += 1) sum += points.get(row) ?? ROW;
    return sum;
  };
  return { all: between(0, rows.foot + 1), header: between(rows.header, rows.body), tail: between(rows.notes, rows.foot + 1) };
}

/** @returns how many points of the sheet a page holds, drawn as small as the sheet's width makes it */
function pageOf(width: number, character: number): number {
  return PAGE.height * Math.max(1, (width * character) / PAGE.width);
}

function pagesTall(parts: Parts, page: number): number | null {
  const full = fullPages(parts, page);
  if (full > 0 && parts.all <= holds(parts, page, full) * DRAWN_TOGETHER && (full === 1 || isTailAlone(parts, page))) return full;
  return parts.all > holds(parts, page, full + 1) * JUST_FITS ? full + 1 : null;
}

function isTailAlone(parts: Parts, page: number): boolean {
  const full = fullPages(parts, page);
  return full > 0 && parts.all - holds(parts, page, full) <= parts.tail + ROW;
}

function fullPages({ all, header }: Parts, page: number): number {
  return Math.max(0, Math.floor((all - page) / Math.max(ROW, page - header)) + 1);
}

function holds({ header }: Parts, page: number, pages: number): number {
  return page + (pages - 1) * Math.max(ROW, page - header);
}
