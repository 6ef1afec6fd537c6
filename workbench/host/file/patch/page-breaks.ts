import type { Changes } from "../changes/model";
import type { PackageDraft } from "../package/draft";
import { xmlElement } from "../xml/element";
import { writeElement } from "../xml/write";
import { putElement } from "./sheet-part";

/** Excel's last row and column: a break goes from the first to there. */
const ENDS = { rowBreaks: 16383, colBreaks: 1048575 };

/** Writes where pages begin, in the parts of the sheets where that changed. */
export async function putPageBreaks(draft: PackageDraft, changes: Changes, sheetParts: ReadonlyMap<string, string>): Promise<void> {
  for (const { name, pageBreaks } of changes.sheets) {
    const part = sheetParts.get(name) ?? "";
    const text = pageBreaks === null ? null : await draft.text(part);
    if (text === null || pageBreaks === null) continue;
    const rows = putElement(text, "rowBreaks", breaks("rowBreaks", pageBreaks.horizontal));
    draft.put(part, putElement(rows, "colBreaks", breaks("colBreaks", pageBreaks.vertical)));
  }
}

function breaks(list: keyof typeof ENDS, places: readonly number[]): string {
  if (places.length === 0) return "";
  const count = String(places.length);
  const elements = places.map((id) => xmlElement("brk", { id: String(id), max: String(ENDS[list]), man: "1" }));
  return writeElement(xmlElement(list, { count, manualBreakCount: count }, elements));
}
