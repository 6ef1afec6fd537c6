import { message, type Say } from "../../regulation/message";
import { CHART_FILLS } from "../form/form-style";
import { columnLetters } from "../formulas/address";
import { PENDING, UNRANKED } from "../headings";
import { inRankOrder, isPending, type AnnualResult, type AssessedPlatform } from "../result";
import type { Area, CellReference, Derived, ReportChart, ReportSheet, ReportValue } from "../sheet";

/** The columns of 年度排名 that the chart is drawn from, by their headings. */
const HEADINGS = { rank: "名次", name: "平台名称", total: "考核得分", tier: "等次" } as const;
/** More bars would not leave their names readable on a page. */
const MOST_BARS = 30;
const BAR = { few: 20, many: 11 };
const FEW = 12;
/** Title, axis and legend. */
const AROUND = 100;
/** Excel's highest row: a chart in one row is never cut by the end of a page. */
const HIGHEST = 409;

/**
 * @param sheet 年度排名, by rank
 * @returns it with a chart of the scores, a bar a platform in the colour of its tier, and room for the bar of one that is 待定;
 * the cells that it is drawn from follow the table's, to its right, and are hidden
 */
export function withScoreChart(sheet: ReportSheet, result: AnnualResult, say: Say): ReportSheet {
  const listed = inRankOrder(result.platforms);
  if (!listed.some(({ scorecard }) => scorecard.total !== null && scorecard.tier !== null)) return sheet;
  // Of the chart's height the form knows nothing.
  const { pagesTall: _tall, breakBefore: _break, ...print } = sheet.print;
  const columns = sheet.columnWidths.length;
  const { tiers } = result.edition;
  const behind = { row: sheet.frozenRows, column: columns, rows: listed.length, columns: tiers.length + 1 };
  const parts = chunks(listed);
  const firstChart = sheet.cells.length + 1;
  return {
    ...sheet,
    print,
    cells: [...sheet.cells.map((cells, row) => [...cells, ...behindCells(sheet, result, listed, row, say)]), ...Array.from({ length: parts.length + 1 }, () => emptyRow(columns + behind.columns))],
    columnWidths: [...sheet.columnWidths, ...Array.from({ length: behind.columns }, () => 8)],
    rowHeights: [...sheet.rowHeights, ...parts.map(({ platforms }, index) => ({ row: firstChart + index, points: heightOf(platforms.length) }))],
    charts: parts.map((part, index) => chartOf(part, { sheet, result, behind, parts: parts.length, area: { row: firstChart + index, column: 0, rows: 1, columns } }, say)),
    hiddenColumns: [...(sheet.hiddenColumns ?? []), ...Array.from({ length: behind.columns }, (_, index) => columns + index)],
  };
}

interface Part {
  readonly platforms: readonly AssessedPlatform[];
  /** Of all that are listed. */
  readonly start: number;
}

/** Parts of nearly the same length. */
function chunks(platforms: readonly AssessedPlatform[]): Part[] {
  const count = Math.ceil(platforms.length / MOST_BARS);
  const length = Math.ceil(platforms.length / count);
  return Array.from({ length: count }, (_, index) => ({ start: index * length, platforms: platforms.slice(index * length, (index + 1) * length) }));
}

function heightOf(bars: number): number {
  return Math.min(HIGHEST, AROUND + bars * (bars <= FEW ? BAR.few : BAR.many));
}

function emptyRow(columns: number): null[] {
  return Array.from({ length: columns }, () => null);
}

/** What stands in a row's hidden cells: the bar's name, and its length in the column of its tier. */
function behindCells(sheet: ReportSheet, { edition }: AnnualResult, listed: readonly AssessedPlatform[], row: number, say: Say): ReportValue[] {
  if (row === sheet.frozenRows - 1) return [say(message("report.chart.behind")), ...edition.tiers.map(({ name }) => name)];
  const platform = listed[row - sheet.frozenRows];
  if (platform === undefined || row < sheet.frozenRows) return emptyRow(edition.tiers.length + 1);
  const { total, tier } = platform.scorecard;
  const at = (heading: string): CellReference => referenceTo(sheet, heading, row);
  const label = formula(`${platform.rank ?? (isPending(platform) ? PENDING : UNRANKED)} ${platform.name}`, ["=", at(HEADINGS.rank), '&" "&', at(HEADINGS.name)]);
  const bars = edition.tiers.map(({ key, name }) =>
    formula(tier === key && total !== null ? { decimal: total.toFixed() } : "", ["=IF(", at(HEADINGS.tier), `="${name}",`, at(HEADINGS.total), ',"")']),
  );
  return [label, ...bars];
}

function formula(value: Derived["value"], parts: Derived["native"]): Derived {
  return { value, zhgz: parts, native: parts };
}

function referenceTo(sheet: ReportSheet, heading: string, row: number): CellReference {
  return { sheet: { kind: "ranking" }, cell: `$${columnLetters(columnOf(sheet, heading))}$${row + 1}` };
}

function columnOf({ cells, frozenRows }: ReportSheet, heading: string): number {
  return cells[frozenRows - 1]?.indexOf(heading) ?? 0;
}

interface Around {
  readonly sheet: ReportSheet;
  readonly result: AnnualResult;
  readonly behind: Area;
  readonly parts: number;
  readonly area: Area;
}

/** Every tier is a series, so that a bar keeps its colour's meaning when a corrected fact moves it to another. */
function chartOf({ platforms, start }: Part, { sheet, result, behind, parts, area }: Around, say: Say): ReportChart {
  const cells = (column: number): Area => ({ row: behind.row + start, column: behind.column + column, rows: platforms.length, columns: 1 });
  const values = { from: start + 1, to: start + platforms.length };
  return {
    name: `${say(message("report.chart.title"))} ${start + 1}`,
    title: say(parts === 1 ? message("report.chart.title") : message("report.chart.part", values)),
    area,
    categories: cells(0),
    source: { ...cells(0), column: columnOf(sheet, HEADINGS.total) },
    series: result.edition.tiers.map(({ key, name }, index) => ({ name, values: cells(index + 1), fill: CHART_FILLS[key] })),
  };
}
