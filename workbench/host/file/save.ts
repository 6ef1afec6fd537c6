import type { HostWorkbook, OpenedFile } from "../workbook/host-workbook";
import { findChanges, isUnchanged, type LiveWorkbook } from "./changes";
import type { Changes, SheetChanges } from "./changes/model";
import { isChanged } from "./changes/sheet";
import { Excelize } from "./excelize";
import { liveWorkbook } from "./live";
import { openFile } from "./open";
import { PackageDraft } from "./package/draft";
import { OfficePackage } from "./package/office-package";
import { mergeParts } from "./patch/merge";
import { finishPackage } from "./patch/finish";
import { prefixCoreProperties } from "./patch/core-properties";
import { preparedFor } from "./replay/prepare";
import { replay } from "./replay/replay";
import { keepSharedFormulas } from "./replay/shared-formulas";
import { readWorkbookPart, type WorkbookPart } from "./read/workbook-part";

/**
 * Saves what the host made of a workbook onto the bytes it was opened from: what nobody changed stays as it is, byte for
 * byte, whether this program knows it or not.
 * @returns the bytes of an .xlsx; the original ones themselves when nothing was changed
 * @throws FileError notSaved when a change cannot be written; the original is then as good as before
 */
export function saveFile(workbook: HostWorkbook): Promise<Uint8Array> {
  return saveChanges(workbook.opened.original, liveWorkbook(workbook));
}

/** @param original null for a workbook that never was a file */
export async function saveChanges(original: Uint8Array | null, live: LiveWorkbook): Promise<Uint8Array> {
  const bytes = original ?? (await newWorkbook());
  // Univer changes the snapshot it is given; the bytes are the only sure witness of how the file was.
  const was = await openFile(bytes);
  const changes = findChanges(was, live);
  return isUnchanged(changes) ? bytes : writeChanges(bytes, was, changes);
}

/** @returns a workbook with one empty sheet, as nobody's work */
async function newWorkbook(): Promise<Uint8Array> {
  const book = await Excelize.create();
  book.call("SetDocProps", { Creator: "" });
  const bytes = book.bytes();
  const draft = new PackageDraft(await OfficePackage.read(bytes));
  await prefixCoreProperties(draft);
  return draft.bytes(bytes);
}

async function writeChanges(bytes: Uint8Array, was: OpenedFile, found: Changes): Promise<Uint8Array> {
  const original = await OfficePackage.read(bytes);
  const workbook = await readWorkbookPart(original);
  const changes = await withSharedFormulas(original, workbook, was, found);
  const book = await Excelize.open(await preparedFor(original, workbook, bytes));
  const derived = replay(book, changes, was.snapshot.styles["xf0"] ?? {});
  const written = await OfficePackage.read(book.bytes());
  const { tabs } = await readWorkbookPart(written);
  const part = (kind: string, usual: string): string =>
    workbook.relations.find((relation) => relation.kind === kind)?.target ?? usual;
  const draft = new PackageDraft(original);
  const sheetParts = new Map(tabs.map((tab) => [tab.name, tab.part]));
  await mergeParts(draft, written, {
    touched: touchedParts(changes, sheetParts),
    changedSheets: new Map(
      changes.sheets.filter((sheet) => !sheet.isNew).map((sheet) => [sheetParts.get(sheet.name) ?? "", sheet]),
    ),
    derived,
    stylesPart: part("styles", "xl/styles.xml"),
    stringsPart: part("sharedStrings", "xl/sharedStrings.xml"),
  });
  await finishPackage(draft, original, workbook, changes, sheetParts);
  if (changes.properties) await prefixCoreProperties(draft);
  return draft.bytes(bytes);
}

async function withSharedFormulas(
  original: OfficePackage,
  workbook: WorkbookPart,
  was: OpenedFile,
  changes: Changes,
): Promise<Changes> {
  const sheets: SheetChanges[] = [];
  for (const sheet of changes.sheets) {
    const tab = workbook.tabs.find(({ id }) => id === sheet.id);
    const part = tab ? await original.text(tab.part) : null;
    sheets.push(part === null ? sheet : keepSharedFormulas(sheet, part, was.snapshot.sheets[sheet.id] ?? {}));
  }
  return { ...changes, sheets };
}

function touchedParts(changes: Changes, sheetParts: ReadonlyMap<string, string>): string[] {
  const sheets = changes.sheets.filter(isChanged).flatMap((sheet) => sheetParts.get(sheet.name) ?? []);
  return changes.properties ? [...sheets, "docProps/core.xml", "docProps/app.xml"] : sheets;
}
