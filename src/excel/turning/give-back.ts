import type { AnsweredRows } from "../reading/read-blocks";
import { rangeOf, setMark, writeCells } from "./area-cells";
import type { TurnedArea } from "./turned-areas";
import { withoutMark } from "./turned-cells";

type Cell = string | number | boolean | null;

/**
 * Gives turned cells back what they held. A sheet that is gone, and a cell that somebody has filled since, are left alone; an area
 * in which nothing was turned yet is not written to, so that a sheet that has been protected meanwhile is no obstacle.
 *
 * @param turned in parts for a request each
 * @throws what Excel says when a cell that was turned cannot be written
 */
export async function giveBack(context: Excel.RequestContext, turned: readonly (readonly TurnedArea[])[]): Promise<void> {
  const ids = [...new Set(turned.flat().map(({ id }) => id))];
  const found = ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id).load("id")] as const);
  await context.sync();
  const standing = new Map(found.filter(([, sheet]) => !sheet.isNullObject));
  const written = new Set<string>();
  for (const areas of turned) await giveBackPart(context, areas, standing, written);
}

/** @param written ids of the sheets that were given something back, to which it adds */
async function giveBackPart(
  context: Excel.RequestContext, areas: readonly TurnedArea[], sheets: ReadonlyMap<string, Excel.Worksheet>, written: Set<string>,
): Promise<void> {
  const asked = areas.flatMap((area) => {
    const sheet = sheets.get(area.id);
    return sheet === undefined ? [] : [{ area, sheet, range: rangeOf(sheet, area).load("formulas").untrack() }];
  });
  await context.sync();
  for (const { area, sheet, range } of asked) {
    const cells = cellsToGiveBack(range.formulas as AnsweredRows, area);
    if (cells.some((line) => line.some((cell) => cell !== null))) {
      writeCells(sheet, { firstRow: area.firstRow, cells });
      written.add(area.id);
    }
    if (area.mark !== null && written.has(area.id)) setMark(sheet, area.mark.before);
  }
  await context.sync();
}

/** Where the matrix says null, a cell stays as it is. */
function cellsToGiveBack(now: AnsweredRows, { before, cells }: TurnedArea): Cell[][] {
  return cells.map((line, row) =>
    line.map((turned, column) => {
      const [held, holds] = [before[row]?.[column], now[row]?.[column]];
      return turned === null || holds === held || !isAsTurned(holds, turned) ? null : (held as Cell);
    }),
  );
}

/** Excel may say a formula in other words than it was given, a value not. */
function isAsTurned(holds: unknown, turned: Cell): boolean {
  if (typeof turned === "string" && turned.startsWith("=")) return typeof holds === "string" && holds.startsWith("=");
  return holds === withoutMark(turned);
}
