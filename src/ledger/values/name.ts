import type { CellValue } from "../sheet";
import { foldText, tidyText } from "./fold";

/** @returns a name as it is shown: outer blanks, no-break spaces, doubled blanks and invisible marks removed. */
export function normaliseName(value: CellValue): string {
  return tidyText(value).replace(BLANK_BETWEEN_HAN, "");
}

/** Chinese names have no blanks inside; 甲 二 is 甲二 spread out to fill its cell. */
const BLANK_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Brackets and dots of another kind, which few names have. */
const OTHER_MARKS = /[〔【[{〕】\]}•・‧∙]/u;

/** @returns what two spellings of one name share: width, case, blanks and the kind of bracket make no difference. */
export function nameKey(value: CellValue): string {
  const folded = foldText(value);
  if (!OTHER_MARKS.test(folded)) return folded;
  return folded.replace(/[〔【[{]/gu, "(").replace(/[〕】\]}]/gu, ")").replace(/[•・‧∙]/gu, "·");
}

/** What companies' names end with, a mark between names, and another such end. */
const SEVERAL = /(?:公司|厂|集团)\s*[、;；,，/／\n]\s*[^、;；,，/／\n]+(?:公司|厂|集团)/u;

/** @returns whether a cell names more than one enterprise; a former name in brackets is none */
export function isSeveral(value: CellValue): boolean {
  return typeof value === "string" && SEVERAL.test(value) && SEVERAL.test(value.replace(/[(（][^()（）]*[)）]/gu, ""));
}
