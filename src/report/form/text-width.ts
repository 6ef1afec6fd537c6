/** Characters that take the room of two digits: ideographs, kana, full-width forms and Chinese punctuation. */
const WIDE = /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2460-\u24ff\u2500-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** @returns the room that one line of text takes, in characters of the default font (an ideograph takes two). */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** @returns the width of the widest line of a text that may have line breaks. */
export function widestLine(text: string): number {
  return Math.max(0, ...text.split("\n").map(textWidth));
}

/**
 * @param room characters of the default font, more than 0
 * @returns how many lines a wrapped text needs in a column of that room; at least 1
 */
export function linesIn(text: string, room: number): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line) / room)));
  return lines.reduce((sum, count) => sum + count, 0);
}
