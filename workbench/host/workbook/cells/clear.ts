import type { ICellData } from "@univerjs/core";
import { intersection, isUnbounded, type Area } from "../area";
import type { Book } from "../book";
import { clearConditionalFormats } from "../rules/conditional";
import { removeHyperlinks } from "../hyperlinks";
import { unmerge } from "../structure/merges";
import { applyStyle } from "../looks/styles";
import { usedArea } from "./used-area";
import { cellMatrix } from "./write-cells";

/** Excel's `ClearApplyTo`. */
export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null };
const NO_FORMAT: ICellData = { s: null, custom: null };

/** Clears what the area's cells hold. Merged cells are taken apart when their formats go. */
export function clear(book: Book, area: Area, kind: ClearKind): void {
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") {
    const linked = usedArea(book, area, false);
    if (linked !== null) removeHyperlinks(book, linked, kind === "RemoveHyperlinks");
    return;
  }
  const contents = kind === "All" || kind === "Contents" || kind === "ResetContents";
  const formats = kind === "All" || kind === "Formats";
  if (formats) unmerge(book, area);
  if (formats) clearConditionalFormats(book, area);
  if (formats && isUnbounded(area)) applyStyle(book, area, NOTHING_SPECIAL);
  const used = usedArea(book, area, false);
  const cells = used === null ? null : intersection(used, area);
  if (cells === null) return;
  const cell: ICellData = { ...(contents ? NO_CONTENT : {}), ...(formats ? NO_FORMAT : {}) };
  const matrix = cellMatrix(cells, () => ({ ...cell }));
  if (contents) book.write(cells, matrix);
  else book.writeStyles(cells, matrix);
}

/** For the styles of whole rows and columns, which go field by field. */
export const NOTHING_SPECIAL = { ff: null, bg: null, bd: null, cl: null, n: null, tr: null, ht: null, vt: null, tb: null, pd: null };
