import type { FindPlatforms, Template } from "../assessment/templates/template";
import type { CellValue } from "../ledger/sheet";
import { inExcel } from "./excel-run";
import type { Survey } from "./reading/survey";

/** A header stands within so many rows of a sheet's top. */
const HEADER_ROWS = 30;
/** A list names at least so many of the roster's platforms. */
const LISTED_ROWS = 1_000;

/**
 * @param templates all, of which the roster is the one whose own platforms are held against nothing
 * @param wanted those that are made now
 * @param find looks for the platforms on the roster that is there already; it takes one request
 * @returns the source of a list of the roster's platforms; null without a roster
 */
export async function platformSource(
  survey: Survey, templates: readonly Template[], wanted: readonly Template[], find: FindPlatforms,
): Promise<string | null> {
  const roster = templates.find(({ columns }) => columns.every(({ rule }) => rule?.kind !== "platform"));
  if (roster === undefined) return null;
  if (!wanted.includes(roster)) return sourceOnSheet(survey, roster.name, find);
  const header = roster.columns.map(({ heading }) => heading);
  return sourceOf(roster.name, find({ name: roster.name, hidden: false, firstRow: 0, firstColumn: 0, values: [header] }));
}

async function sourceOnSheet({ sheets }: Survey, roster: string, find: FindPlatforms): Promise<string | null> {
  const sheet = sheets.find(({ name }) => name.toLowerCase() === roster.toLowerCase());
  if (sheet?.used == null) return null;
  const { id, name, hidden, used } = sheet;
  const values = await inExcel(async (context) => {
    const { firstRow, firstColumn, rows, columns } = used;
    const top = context.workbook.worksheets.getItem(id).getRangeByIndexes(firstRow, firstColumn, Math.min(rows, HEADER_ROWS), columns).load("values").untrack();
    await context.sync();
    return top.values as CellValue[][];
  });
  return sourceOf(name, find({ name, hidden, firstRow: used.firstRow, firstColumn: used.firstColumn, merged: used.merged, values }));
}

function sourceOf(sheet: string, first: ReturnType<FindPlatforms>): string | null {
  if (first === null) return null;
  const column = lettersOf(first.column);
  return `='${sheet.replaceAll("'", "''")}'!$${column}$${first.row + 1}:$${column}$${first.row + LISTED_ROWS}`;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
