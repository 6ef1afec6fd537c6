import { message } from "../../regulation/message";
import { codeOf, ExcelRunError } from "../excel-run-error";
import { learned, nextReading, NOTHING_READ, type Block, type CellBytes } from "../payload";
import { stopWhenAsked } from "../stop";

/** Rows of cells as Excel answers with them. */
export type AnsweredRows = readonly (readonly unknown[])[];

/** Excel on the web answers with the one or with an empty value when an answer would be too large. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/**
 * Reads blocks of cells: one request for all together, or several below Excel's limit when they hold much.
 *
 * @returns the rows of each sheet's blocks, one after another, by the sheet's id
 * @throws ExcelRunError when it is stopped, or a single row is more than Excel answers with
 */
export async function readBlocks(
  context: Excel.RequestContext, blocks: readonly Block[], what: "values" | "formulas", signal?: AbortSignal,
): Promise<ReadonlyMap<string, AnsweredRows>> {
  const read = new Map<string, AnsweredRows[]>();
  const readOn = async (left: readonly Block[], known: CellBytes): Promise<void> => {
    if (left.length === 0) return;
    stopWhenAsked(signal);
    const [now, later] = nextReading(left, known);
    const answers = await readPart(context, now, what);
    for (const [{ sheetId }, rows] of answers) read.set(sheetId, [...(read.get(sheetId) ?? []), rows]);
    await readOn(later, answers.reduce((sum, [block, rows]) => learned(sum, block, rows), known));
  };
  await readOn(blocks, NOTHING_READ);
  return new Map([...read].map(([sheetId, parts]) => [sheetId, parts.flat()]));
}

/** Reads some blocks in one request; in two halves when the answer would be larger than Excel gives. */
async function readPart(context: Excel.RequestContext, blocks: readonly Block[], what: "values" | "formulas"): Promise<[Block, AnsweredRows][]> {
  const ranges = blocks.map(({ sheetId, firstRow, firstColumn, rows, columns }) =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(firstRow, firstColumn, rows, columns).load(what).untrack(),
  );
  const complete = await syncUnlessTooLarge(context);
  if (complete) return blocks.map((block, index) => [block, ranges[index]?.[what] as AnsweredRows]);
  const [one, other] = halves(blocks);
  return [...(await readPart(context, one, what)), ...(await readPart(context, other, what))];
}

async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== TOO_LARGE) throw error;
    return false;
  }
}

function halves(blocks: readonly Block[]): [Block[], Block[]] {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined && only.rows > 1) {
    const rows = Math.floor(only.rows / 2);
    return [[{ ...only, rows }], [{ ...only, firstRow: only.firstRow + rows, rows: only.rows - rows }]];
  }
  if (blocks.length < 2) throw new ExcelRunError(message("excel.readFailed", { reason: message("excel.reason.payload") }));
  const middle = Math.floor(blocks.length / 2);
  return [blocks.slice(0, middle), blocks.slice(middle)];
}
