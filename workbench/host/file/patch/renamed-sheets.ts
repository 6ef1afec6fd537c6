import { quoteSheet } from "../address";
import type { Changes } from "../changes/model";
import type { PackageDraft } from "../package/draft";
import { escapeText } from "../xml/write";

/** Texts, then a sheet's name before its mark: quoted, or plain. Names are in the letters of XML. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Elements that hold formulas, but those of cells: Univer changed these itself. */
const FORMULA = /(<(?:\w+:)?(f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]*)(?=<\/(?:\w+:)?\2>)/g;
const PLACE = /(<(?:\w+:)?(?:hyperlink\s[^>]*?location|worksheetSource\s[^>]*?sheet)=")([^"]*)(")/g;
const CELLS = /<(?:\w+:)?sheetData[\s>][\s\S]*<\/(?:\w+:)?sheetData>/;

/** Where a sheet's name may stand: charts, pivots, the book's names, and in sheets rules, links and sparklines. */
const PARTS = /^xl\/(charts\/chart|pivotCache\/pivotCacheDefinition|worksheets\/sheet|chartsheets\/sheet|workbook)[^/]*\.xml$/i;

/** Lets everything in the file that names a renamed sheet follow it, as Excel does. */
export async function followRenames(draft: PackageDraft, changes: Changes): Promise<void> {
  const renamed = changes.tabs.filter((tab) => tab.was !== null && tab.was !== tab.name);
  if (renamed.length === 0) return;
  const names = new Map(renamed.map((tab) => [escapeText(tab.was ?? "").toLowerCase(), escapeText(tab.name)]));
  for (const part of draft.parts().filter((name) => PARTS.test(name))) {
    const text = (await draft.text(part)) ?? "";
    const followed = outsideCells(text, (piece) => renamedIn(piece, names));
    if (followed !== text) draft.put(part, followed);
  }
}

function outsideCells(text: string, change: (piece: string) => string): string {
  const cells = CELLS.exec(text)?.[0];
  if (cells === undefined) return change(text);
  const at = text.indexOf(cells);
  return change(text.slice(0, at)) + cells + change(text.slice(at + cells.length));
}

function renamedIn(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(FORMULA, (_, start: string, _name: string, formula: string) => start + renamedFormula(formula, names))
    .replace(PLACE, (_, start: string, place: string, end: string) => {
      const whole = names.get(place.toLowerCase());
      return start + (whole ?? renamedFormula(place, names)) + end;
    });
}

function renamedFormula(formula: string, names: ReadonlyMap<string, string>): string {
  const plain = formula.replace(/&apos;|&#39;/g, "'").replace(/&quot;|&#34;/g, '"');
  const followed = plain.replace(TOKEN, (token, quoted: string | undefined, bare: string | undefined) => {
    const name = names.get((quoted?.replace(/''/g, "'") ?? bare ?? "").toLowerCase());
    return name === undefined ? token : `${quoteSheet(name)}!`;
  });
  return followed === plain ? formula : followed.replace(/"/g, "&quot;");
}
