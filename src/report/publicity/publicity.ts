import { message, type Say } from "../../regulation/message";
import { decimalCell, rankCell, tierOf } from "../cells";
import { textOf } from "../form/form-columns";
import { COLUMN_STYLES, PENDING_FILL, TITLE_STYLE } from "../form/form-style";
import { scoresLayout } from "../formulas/scores-layout";
import { PENDING, TAB_NAMES } from "../headings";
import { inOrderOf, type InOrder } from "../ranking/in-order";
import { openFills, tierFills } from "../form/live-fills";
import { basisNotes, chineseDate, validityNotes } from "../notes";
import { FOOTER } from "../form/official-form";
import { paragraphsOf, type Paragraph } from "./publicity-text";
import { inRankOrder, type AnnualResult, type AssessedPlatform } from "../result";
import type { Area, ReportSheet, ReportValue, Style, StyledArea } from "../sheet";
import { linesIn } from "../form/text-width";

const ARTICLES = ["10", "11"];
const HEADINGS = ["名次", "平台名称", "考核得分", "等次"] as const;
const WIDTHS = [10, 50, 14, 12] as const;
const ALL = WIDTHS.reduce((sum, width) => sum + width, 0);
const LOOKS = ["count", "text", "score", "word"] as const;
const NAME_COLUMN = 1;
const TIER_COLUMN = 3;
/** 公文 are written in 仿宋 of 16 pt, 28 characters a line and 28 points a line (党政机关公文格式). */
const TEXT_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 16, horizontal: "left", vertical: "center", wrap: true };
const REMARK_STYLE: Style = { ...TEXT_STYLE, fontSize: 10.5, color: "#7F7F7F" };
const HEADER_STYLE: Style = { fontName: "黑体", fontSize: 14, horizontal: "center", vertical: "center", wrap: true, borders: true };
const BODY_STYLE: Style = { fontName: "仿宋_GB2312", fontSize: 14, vertical: "center", wrap: true, borders: true };
/** Points of one line, and how many characters of the default font half an ideograph takes. */
const SIZES = { title: { line: 36, room: 2.15 }, text: { line: 28, room: 1.56 }, remark: { line: 16, room: 1.02 } } as const;
const STYLES = { title: { ...TITLE_STYLE, wrap: true }, text: TEXT_STYLE, remark: REMARK_STYLE } as const;
const TABLE_LINE = 24;
/** Points of a page of A4 between its margins, in its own size. */
const PAGE = 715;
/** Percent, at which the columns fit between the margins whatever the workbook's default font is: 16 pt come to 12. */
const SCALE = 75;
/** 附件 and the table's title, which stay with it. */
const ABOVE_TABLE = 2;

/**
 * @returns 公示稿: the announcement of the result for the public, with name, score and tier of every platform; what the workbook
 * does not tell (period of objection, telephone, date) is left to be filled in, marked 【】 and by colour
 */
export function publicitySheet(result: AnnualResult, say: Say): ReportSheet {
  const paragraphs = paragraphsOf(result, cycleOf(result, say), say);
  const platforms = inRankOrder(result.platforms);
  const header = paragraphs.length;
  const inOrder = inOrderOf(scoresLayout(result));
  const rows = platforms.map((platform, index) => tableRow(result, platform, inOrder(index)));
  const notes = [...validityNotes(result, say), ...basisNotes(result, ARTICLES, say)].map((text): Paragraph => ({ text, look: "remark" }));
  const below = header + 1 + rows.length;
  const table = { row: header + 1, column: 0, rows: rows.length, columns: HEADINGS.length };
  const rowHeights = [
    ...paragraphs.map((paragraph, row) => ({ row, points: paragraphHeight(paragraph) })),
    { row: header, points: TABLE_LINE + 8 },
    ...platforms.map(({ name }, index) => ({ row: header + 1 + index, points: TABLE_LINE * linesIn(name, (WIDTHS[NAME_COLUMN] - 1) / 1.36) + 4 })),
    ...notes.map((note, index) => ({ row: below + index, points: paragraphHeight(note) })),
  ];
  return {
    kind: "publicity",
    name: TAB_NAMES.publicity,
    cells: [...paragraphs.map(({ text }) => [text, null, null, null]), [...HEADINGS], ...rows, ...notes.map(({ text }) => [text, null, null, null])],
    merges: [...paragraphs.map((_, row) => across(row)), ...notes.map((_, index) => across(below + index))],
    styles: [
      ...paragraphs.map(paragraphStyle),
      ...tableStyles(rows.length, header),
      ...notes.map((note, index) => paragraphStyle(note, below + index)),
    ],
    columnWidths: WIDTHS,
    rowHeights,
    conditionals: [...tierFills({ ...table, column: TIER_COLUMN, columns: 1 }, result.edition.tiers), ...openFills(table)],
    frozenRows: 0,
    print: { orientation: "portrait", paper: "A4", titleRows: [header, header], ...pages(rowHeights, header), footer: FOOTER },
  };
}

/** A notice that is little more than a page is one; of a longer one the table stands on a page of its own, as far as one holds it. */
function pages(rowHeights: ReportSheet["rowHeights"], header: number): Pick<ReportSheet["print"], "fitOnePageWide" | "pagesTall" | "scale" | "breakBefore"> {
  const height = rowHeights.reduce((sum, { points }) => sum + points, 0);
  if ((height * SCALE) / 100 > PAGE) return { fitOnePageWide: false, scale: SCALE, breakBefore: header - ABOVE_TABLE };
  return { fitOnePageWide: true, ...(height > PAGE ? { pagesTall: 1 } : {}) };
}

function cycleOf({ cycle }: AnnualResult, say: Say): string {
  if (cycle === null) return say(message("report.publicity.cycleOpen"));
  return say(message("report.publicity.cycle", { from: chineseDate(cycle.from), to: chineseDate(cycle.to) }));
}

function tableRow({ edition }: AnnualResult, platform: AssessedPlatform, cell: InOrder): ReportValue[] {
  const { name, scorecard } = platform;
  return [
    cell(rankCell(platform), "rank"),
    cell(name, "name"),
    cell(decimalCell(scorecard.total), "total"),
    cell(tierOf(edition, scorecard.tier)?.name ?? PENDING, "tier"),
  ];
}

function across(row: number): Area {
  return { row, column: 0, rows: 1, columns: HEADINGS.length };
}

function paragraphStyle({ look, align, open }: Paragraph, row: number): StyledArea {
  const style: Style = { ...STYLES[look], ...(align === undefined ? {} : { horizontal: align }), ...(open === true ? { fill: PENDING_FILL } : {}) };
  return { area: across(row), style };
}

function tableStyles(rows: number, header: number): StyledArea[] {
  const body = header + 1;
  return [
    { area: { row: header, column: 0, rows: 1, columns: HEADINGS.length }, style: HEADER_STYLE },
    { area: { row: body, column: 0, rows, columns: HEADINGS.length }, style: BODY_STYLE },
    ...LOOKS.map((look, column) => ({ area: { row: body, column, rows, columns: 1 }, style: COLUMN_STYLES[look] })),
  ];
}

function paragraphHeight({ text, look, room: longest }: Paragraph): number {
  const { line, room } = SIZES[look];
  return text === "" ? line / 2 : line * linesIn(longest ?? textOf(text), ALL / room) + 4;
}
