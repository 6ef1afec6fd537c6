import type { Changes } from "../changes/model";
import type { PackageDraft } from "../package/draft";
import type { OfficePackage } from "../package/office-package";
import { relationTarget } from "../package/paths";
import { activeTab, type WorkbookPart } from "../read/workbook-part";
import { valuesToPatch } from "../replay/cells";
import { putFilters } from "./auto-filter";
import { putCellValues } from "./cached-values";
import { markDynamicArrays } from "./dynamic-arrays";
import { nameSeries, sizeCharts } from "./new-charts";
import { reachable } from "./merge";
import { putPageBreaks } from "./page-breaks";
import { followRenames } from "./renamed-sheets";
import { isSelected, selectTab } from "./selected-tab";
import { patchSettings } from "./settings";
import { patchWorkbookPart } from "./workbook-part";

/**
 * What is left when excelize's parts are taken over: results of formulas, the book's own part, settings, and taking away
 * what belonged to deleted sheets only.
 * @param sheetParts the part of every sheet, by its name now
 */
export async function finishPackage(
  draft: PackageDraft,
  original: OfficePackage,
  workbook: WorkbookPart,
  changes: Changes,
  sheetParts: ReadonlyMap<string, string>,
): Promise<void> {
  const before = await reachable(original, [""]);
  await putResults(draft, changes, sheetParts);
  await markDynamicArrays(draft, workbook, changes, sheetParts);
  await finishCharts(draft, changes, sheetParts);
  await putFilters(draft, changes, sheetParts);
  await putPageBreaks(draft, changes, sheetParts);
  if (outdatesChain(changes)) dropParts(draft, workbook, "calcChain");
  dropDeletedSheets(draft, workbook, changes);
  await draft.dropDeadRelations(workbook.path);
  const relations = await relateNewParts(draft, workbook, changes, sheetParts);
  const active = await patchWorkbookPart(draft, workbook, changes, relations);
  if (active !== workbook.tabs[activeTab(workbook)]?.id) await selectOnly(draft, changes, sheetParts, active);
  await followRenames(draft, changes);
  if (changes.settings) await patchSettings(draft, original, changes.settings);
  const after = await reachable(draft, [""]);
  for (const part of before) if (part !== "" && !after.has(part) && draft.has(part)) draft.remove(part);
}

async function putResults(draft: PackageDraft, changes: Changes, sheetParts: ReadonlyMap<string, string>): Promise<void> {
  for (const sheet of changes.sheets) {
    const part = sheetParts.get(sheet.name) ?? "";
    const values = valuesToPatch(sheet);
    const text = values.size > 0 ? await draft.text(part) : null;
    if (text !== null) draft.put(part, putCellValues(text, values));
  }
}

async function finishCharts(draft: PackageDraft, changes: Changes, sheetParts: ReadonlyMap<string, string>): Promise<void> {
  for (const sheet of changes.sheets) {
    if (sheet.charts.length === 0) continue;
    const relations = await draft.relations(sheetParts.get(sheet.name) ?? "");
    for (const { kind, target } of relations) if (kind === "drawing") await finishDrawing(draft, target);
  }
}

async function finishDrawing(draft: PackageDraft, drawing: string): Promise<void> {
  await sizeCharts(draft, drawing);
  for (const { kind, target } of await draft.relations(drawing)) if (kind === "chart") await nameSeries(draft, target);
}

/** The order of calculation names cells with formulas; Excel makes it anew when it is missing, but minds a wrong one. */
function outdatesChain(changes: Changes): boolean {
  return changes.deleted.length > 0 || changes.sheets.some((sheet) => !sheet.isNew && sheet.cells.some((cell) => cell.content));
}

function dropParts(draft: PackageDraft, workbook: WorkbookPart, kind: string): void {
  for (const relation of workbook.relations) if (relation.kind === kind) draft.remove(relation.target);
}

function dropDeletedSheets(draft: PackageDraft, workbook: WorkbookPart, changes: Changes): void {
  const kept = new Set(changes.tabs.map((tab) => tab.id));
  for (const tab of workbook.tabs) if (tab.kind === "worksheet" && !kept.has(tab.id)) draft.remove(tab.part);
}

/** @returns the relation of each new sheet by its name */
async function relateNewParts(
  draft: PackageDraft,
  workbook: WorkbookPart,
  changes: Changes,
  sheetParts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const relate = (kind: string, part: string): Promise<string> => draft.relate(workbook.path, kind, relationTarget(workbook.path, part));
  for (const kind of ["styles", "sharedStrings"]) {
    const known = workbook.relations.some((relation) => relation.kind === kind);
    if (!known && draft.has(`xl/${kind}.xml`)) await relate(kind, `xl/${kind}.xml`);
  }
  const relations = new Map<string, string>();
  for (const tab of changes.tabs) {
    const part = sheetParts.get(tab.name);
    if (tab.was === null && part !== undefined) relations.set(tab.name, await relate("worksheet", part));
  }
  return relations;
}

async function selectOnly(draft: PackageDraft, changes: Changes, sheetParts: ReadonlyMap<string, string>, active: string): Promise<void> {
  for (const tab of changes.tabs) {
    const part = sheetParts.get(tab.name) ?? "";
    const text = await draft.text(part);
    const wanted = tab.id === active;
    if (text !== null && isSelected(text) !== wanted) draft.put(part, selectTab(text, wanted));
  }
}
