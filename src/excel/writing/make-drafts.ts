import type { Pace } from "../../assessment/paced";
import { drawingSteps, type Step } from "../drawing/draw";
import { fingerprintOf, type Fingerprint } from "../marks/fingerprint";
import type { SheetNames } from "../drawing/formula-text";
import { inTurn } from "../in-turn";
import { lockNote } from "./lock-note";
import { MARK, markFormula } from "../marks/marks";
import { parts } from "../payload";
import type { Draft } from "./plan";
import { readBlocks } from "../reading/read-blocks";
import { storeRecords } from "../marks/records";
import type { RunBy } from "./run-by";
import { stopWhenAsked } from "../stop";
import { writtenBlocks } from "../reading/written-blocks";

/** A step of the drawing, and the draft that it is of; null begins the draft. */
interface DraftStep {
  readonly draft: Draft;
  readonly step: Step | null;
}

const BYTES_OF_BEGINNING = 2_000;

/** Makes the sheets hidden under their passing names, and leaves a note that somebody writes. @returns their ids */
export async function makeDrafts(context: Excel.RequestContext, drafts: readonly Draft[], by: RunBy, { signal }: Pace): Promise<readonly string[]> {
  const names = sheetNames(drafts);
  // All sheets before their cells: formulas may refer to any of them.
  const steps = [
    ...drafts.map((draft): DraftStep => ({ draft, step: null })),
    ...drafts.flatMap((draft) => drawingSteps(draft.report, names).map((step): DraftStep => ({ draft, step }))),
  ];
  const begun: Excel.Worksheet[] = [];
  await inTurn(parts(steps, ({ step }) => step?.bytes ?? BYTES_OF_BEGINNING), async (part) => {
    stopWhenAsked(signal);
    storeRecords(context.workbook, { lock: lockNote(by) });
    begun.push(...queue(context.workbook.worksheets, part));
    await context.sync();
  });
  return begun.map(({ id }) => id);
}

/** A link leads to the name that a sheet gets; a formula refers to the one that it bears so far, and follows. */
function sheetNames(drafts: readonly Draft[]): SheetNames {
  const of = ({ kind, key }: { readonly kind: string; readonly key?: string }): Draft | undefined =>
    drafts.find(({ report }) => report.kind === kind && report.key === key);
  return { inLinks: (sheet) => of(sheet)?.name ?? "", inFormulas: (sheet) => of(sheet)?.passing ?? "" };
}

/** @returns the sheets that were begun */
function queue(worksheets: Excel.WorksheetCollection, part: readonly DraftStep[]): Excel.Worksheet[] {
  const begun = part.flatMap(({ draft, step }) => (step === null ? [beginDraft(worksheets, draft)] : []));
  const sheets = new Map<Draft, Excel.Worksheet>();
  for (const { draft, step } of part) {
    const sheet = sheets.get(draft) ?? worksheets.getItem(draft.passing);
    sheets.set(draft, sheet);
    step?.queue(sheet);
  }
  return begun;
}

/** Marked from its first moment: should all else fail, the next run knows it for one that it may remove. */
function beginDraft(worksheets: Excel.WorksheetCollection, { passing, name, report }: Draft): Excel.Worksheet {
  const sheet = worksheets.add(passing).load("id");
  sheet.names.add(MARK, markFormula(report.kind, name)).visible = false;
  sheet.visibility = "Hidden";
  return sheet;
}

/**
 * Reads back what Excel made of what was written.
 *
 * @param ids of the drafts, in their order
 * @returns the drafts' fingerprints, in their order
 */
export async function fingerprintsOf(context: Excel.RequestContext, drafts: readonly Draft[], ids: readonly string[]): Promise<readonly Fingerprint[]> {
  const names = sheetNames(drafts);
  const blocks = drafts.flatMap(({ report }, index) => writtenBlocks(report, ids[index] ?? "", names));
  const rows = await readBlocks(context, blocks, "formulas");
  return drafts.map(({ loose }, index) => fingerprintOf(rows.get(ids[index] ?? "") ?? [], loose));
}
