import type { Anchor } from "../columns/anchors";
import { headerTexts, type Header } from "../columns/header";
import { isHeaderRow, isLabel } from "../columns/label";
import { bestRole, SURE } from "../columns/vocabulary";
import type { CellValue, SheetGrid } from "../sheet";
import { foldText, isBlank } from "../values/fold";
import { LEDGER_KINDS } from "./definition";
import { LEDGER_DEFINITIONS } from "./definitions";

/** So many columns that one ledger knows make the header of another table of a row, and no entry. */
const FEWEST_KNOWN = 3;

/** @returns the first row under the header that begins another table, whether anybody knows which or not; null where none does. */
export function otherHeaderBelow(header: Header<string>, anchors: readonly Anchor[]): number | null {
  const own = headerTexts(header);
  const isOther = (row: readonly CellValue[]): boolean =>
    isHeaderRow(row) && !row.every((value) => isBlank(value) || own.has(foldText(value))) && isKnownHeader(row);
  const { values } = header.grid;
  const found = anchors.find(({ row }) => row >= header.end && isOther(values[row] ?? []))?.row ?? values.length;
  // A header whose words for the platform nobody knows is no anchor; after a blank row or a title it is looked at all the same.
  for (let row = header.end; row < found; row++) {
    if (isNearlyBlank(values[row - 1] ?? []) && isOther(values[row] ?? [])) return row;
  }
  return found < values.length ? found : null;
}

function isNearlyBlank(row: readonly CellValue[]): boolean {
  let filled = 0;
  for (const value of row) if (!isBlank(value) && ++filled > 1) return false;
  return true;
}

function isKnownHeader(row: readonly CellValue[]): boolean {
  const texts = row.flatMap((value) => (isLabel(value) ? [foldText(value)] : []));
  return LEDGER_KINDS.some((kind) => {
    const { vocabulary } = LEDGER_DEFINITIONS[kind];
    const roles = texts.flatMap((own) => {
      const best = bestRole(vocabulary, { column: 0, own, group: "" });
      return best === null || best.score < SURE ? [] : [best.role];
    });
    return new Set(roles).size >= FEWEST_KNOWN;
  });
}

const TITLE = /(?:台账|[表册]|清单|明细|登记|记录|名单|情况|结果|一览)(?:\(.*\))?$/u;

/** @returns where the table ends: before the other's title and the notes and blank rows above its header. */
export function endBefore(grid: SheetGrid, otherHeader: number, ownEnd: number): number {
  let end = otherHeader;
  while (end > ownEnd && (grid.values[end - 1] ?? []).every(isOfTitle)) end--;
  return end;
}

function isOfTitle(value: CellValue): boolean {
  if (isBlank(value)) return true;
  if (typeof value !== "string") return false;
  const text = foldText(value);
  return TITLE.test(text) || text.includes(":") || LEDGER_KINDS.some((kind) => LEDGER_DEFINITIONS[kind].titled.test(text));
}
