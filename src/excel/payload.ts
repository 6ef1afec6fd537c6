/** Excel on the web refuses a request or an answer over 5 MB. */
export const LARGEST_REQUEST = 4_000_000;
/** Cells of the bureau's hold a number or a few words: some 30 bytes of JSON. Larger answers are read in halves. */
const BYTES_PER_CELL = 40;

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

/** @returns the blocks, large ones cut by rows, in parts that an answer below Excel's limit can hold. */
export function readingParts(blocks: readonly Block[]): Block[][] {
  const cells = Math.floor(LARGEST_REQUEST / BYTES_PER_CELL);
  const cut = blocks.flatMap((block) => block.bytes !== undefined ? [block] : cutByRows(block, Math.max(1, Math.floor(cells / block.columns))));
  return parts(cut, ({ rows, columns, bytes }) => bytes ?? rows * columns * BYTES_PER_CELL);
}

function cutByRows(block: Block, most: number): Block[] {
  if (block.rows <= most) return [block];
  const rest = { ...block, firstRow: block.firstRow + most, rows: block.rows - most };
  return [{ ...block, rows: most }, ...cutByRows(rest, most)];
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
