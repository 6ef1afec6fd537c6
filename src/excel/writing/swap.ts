import { MARK } from "../marks/marks";
import type { Turn } from "./turn";

/**
 * Queues the one step by which sheets take the places of others. Nothing is lost by it: what leaves is out of sight, and can be
 * put back.
 *
 * @param marks what the marks of entering sheets say from now on, by the names that these bear so far
 */
export function swap({ workbook: { worksheets } }: Excel.RequestContext, { leaving, entering, front }: Turn, marks: ReadonlyMap<string, string>): void {
  // Whoever renamed one of these sheets meanwhile made it the bureau's: then nothing is done.
  for (const name of [...leaving.map((sheet) => sheet.name), ...entering.map(({ from }) => from)]) worksheets.getItem(name).load("id");
  for (const { id, passing } of leaving) worksheets.getItem(id).name = passing;
  for (const { id, from, name, visibility, position } of entering) {
    const sheet = worksheets.getItem(id ?? from);
    const mark = marks.get(from);
    if (mark !== undefined) sheet.names.getItem(MARK).formula = mark;
    sheet.name = name;
    sheet.visibility = visibility.after;
    if (position !== null) sheet.position = position;
  }
  if (front.after !== null) worksheets.getItem(front.after).activate();
  for (const { id } of leaving) worksheets.getItem(id).visibility = "VeryHidden";
}
