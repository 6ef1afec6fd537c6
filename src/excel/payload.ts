/** Excel on the web refuses a request or an answer over 5 MB. */
export const LARGEST_REQUEST = 4_000_000;
/** What an answer will take is reckoned from what was read before: cells further down may hold more. */
export const LARGEST_ANSWER = 3_000_000;
/** What a cell may take as long as no answer has shown what the cells hold: ten times a number or a few words. Where it is more, Excel refuses. */
const BYTES_PER_CELL = 400;
/** Rows further down hold somewhat more than those above them, now and then. */
const MARGIN = 1.3;

/** A rectangle of cells to be read, zero-based. */
export interface Block {
  readonly sheetId: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** What an answer with its cells takes at most, where that is known; such a block is not cut. */
  readonly bytes?: number;
}

/** How many bytes a cell took in the answers so far: on each sheet, and at most. */
export interface CellBytes {
  readonly bySheet: ReadonlyMap<string, number>;
  readonly most: number;
}

export const NOTHING_READ: CellBytes = { bySheet: new Map(), most: 0 };

/** @returns what is known after an answer with rows of a block */
export function learned(known: CellBytes, { sheetId, rows, columns }: Block, answer: readonly (readonly unknown[])[]): CellBytes {
  const bytes = answer.reduce((sum, row) => row.reduce<number>((inRow, value) => inRow + textBytes(String(value)), sum), 0) / Math.max(1, rows * columns);
  const onSheet = Math.max(bytes, known.bySheet.get(sheetId) ?? 0);
  return { bySheet: new Map([...known.bySheet, [sheetId, onSheet]]), most: Math.max(known.most, bytes) };
}

/**
 * @param known from the answers so far
 * @returns what to read next in one answer below Excel's limit, a large block cut by rows, and what is left for later
 */
export function nextReading(blocks: readonly Block[], known: CellBytes): readonly [now: Block[], later: Block[]] {
  const now: Block[] = [];
  const later: Block[] = [];
  let room = LARGEST_ANSWER;
  for (const block of blocks) {
    const row = rowBytes(block, known);
    const rows = later.length > 0 ? 0 : rowsFor(block, room / row, now.length === 0);
    if (rows > 0) now.push({ ...block, rows });
    if (rows < block.rows) later.push({ ...block, firstRow: block.firstRow + rows, rows: block.rows - rows });
    room -= rows * row;
  }
  return [now, later];
}

/** One of a known size is not cut. The first of an answer is read, however large a single row is. */
function rowsFor({ rows, bytes }: Block, fitting: number, first: boolean): number {
  if (bytes !== undefined) return first || rows <= fitting ? rows : 0;
  return Math.min(rows, Math.max(first ? 1 : 0, Math.floor(fitting)));
}

function rowBytes({ sheetId, rows, columns, bytes }: Block, { bySheet, most }: CellBytes): number {
  if (bytes !== undefined) return bytes / rows;
  const measured = bySheet.get(sheetId) ?? most;
  return columns * (measured === 0 ? BYTES_PER_CELL : measured * MARGIN);
}

/** @returns the items in their order, in parts that are each below the limit; an item over it is a part of its own. */
export function parts<T>(items: readonly T[], bytesOf: (item: T) => number, limit: number = LARGEST_REQUEST): T[][] {
  const made: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = made[made.length - 1];
    if (last === undefined || bytes > room) {
      made.push([item]);
      room = limit - bytes;
    } else {
      last.push(item);
      room -= bytes;
    }
  }
  return made;
}

/** @returns how many bytes of UTF-8 a text takes at most in a request, with its quotes and the comma. */
export function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) bytes += bytesOfUnit(text.charCodeAt(index));
  return bytes;
}

/** A quote or a backslash takes two bytes, a control character or a lone surrogate six (\u0007). */
function bytesOfUnit(unit: number): number {
  if (unit < 0x20 || (unit >= 0xd800 && unit <= 0xdfff)) return 6;
  if (unit === 0x22 || unit === 0x5c) return 2;
  return unit < 0x80 ? 1 : 3;
}
