import { BooleanNumber } from "@univerjs/core";
import { invalidArgument } from "../batch/host-error";
import type { Area } from "./area";
import type { Book } from "./book";
import { cellFinder, hasContent, type Cell } from "./cells/cells";
import { applyStyle } from "./looks/styles";
import { cellMatrix, writeEntries } from "./cells/write-cells";

/** Excel's `RangeHyperlink`, as far as a cell keeps it; its text is the cell's. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

const LOOKS = { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } };

/** Kept, as a cell's lock is, in the place that Univer leaves to others. */
export function hyperlinkOf(cell: Cell): Hyperlink | null {
  const kept = (cell?.custom as { hyperlink?: Hyperlink } | null | undefined)?.hyperlink;
  return kept ?? null;
}

/** @throws InvalidArgument for a link that leads nowhere */
export function setHyperlink(book: Book, area: Area, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = (value ?? {}) as Record<string, unknown>;
  const link: Hyperlink = {
    ...(typeof address === "string" && address !== "" ? { address } : {}),
    ...(typeof documentReference === "string" && documentReference !== "" ? { documentReference } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  const find = cellFinder(book, area.sheetId);
  const text = typeof textToDisplay === "string" ? textToDisplay : hasContent(find(area.row, area.column)) ? null : (link.address ?? link.documentReference ?? null);
  if (text !== null) writeEntries(book, area, `'${text}`);
  book.flush();
  book.writeStyles(area, cellMatrix(area, (row, column) => ({ custom: { ...find(row, column)?.custom, hyperlink: link } })));
  applyStyle(book, area, LOOKS);
}

/** @param withLooks takes the blue and the line away too */
export function removeHyperlinks(book: Book, area: Area, withLooks: boolean): void {
  const find = cellFinder(book, area.sheetId);
  const linked = (row: number, column: number): boolean => hyperlinkOf(find(row, column)) !== null;
  book.writeStyles(area, cellMatrix(area, (row, column) => {
    if (!linked(row, column)) return undefined;
    const { hyperlink: _gone, ...custom } = (find(row, column)?.custom ?? {}) as Record<string, unknown>;
    return { custom, ...(withLooks ? { s: { cl: null, ul: { s: BooleanNumber.FALSE } } } : {}) };
  }));
}
