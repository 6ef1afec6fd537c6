import type { Changes, TabState } from "../changes/model";
import type { Excelize } from "../excelize";

/**
 * Names, makes and deletes sheets. Their order, visibility and defined names are the workbook part's, which is patched
 * (patch/workbook-part.ts): excelize forgets hidden names, and leaves names at the wrong sheet when it moves one.
 */
export function replaySheets(book: Excelize, changes: Changes): void {
  const gone = changes.deleted.map((name, index) => ({ name, aside: `zhgz-deleted-${index}` }));
  for (const { name, aside } of gone) book.call("SetSheetName", name, aside);
  const renamed = changes.tabs.filter((tab): tab is TabState & { was: string } => tab.was !== null && tab.was !== tab.name);
  renamed.forEach((tab, index) => book.call("SetSheetName", tab.was, `zhgz-renamed-${index}`));
  renamed.forEach((tab, index) => book.call("SetSheetName", `zhgz-renamed-${index}`, tab.name));
  for (const tab of changes.tabs) if (tab.was === null) book.call("NewSheet", tab.name);
  for (const { aside } of gone) book.call("DeleteSheet", aside);
}
