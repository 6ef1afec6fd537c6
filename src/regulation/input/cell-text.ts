/** Longer than any amount, count or answer that a person writes into a cell; longer text is not tried at all. */
const LONGEST = 120;

/**
 * A cell's text as it was meant: full-width to half-width, dashes and tildes of one kind, invisible characters and outer
 * blanks gone, inner blanks (no-break ones too) single, letters in upper case.
 */
export function plainText(cell: string): string {
  return cell
    .slice(0, LONGEST + 1)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[‐‑‒–—―−ー─]/gu, "-")
    .replace(/[〜∼]/gu, "~")
    .trim()
    .toUpperCase();
}

/** @returns whether the plain text is too long to be a value. */
export function isTooLong(plain: string): boolean {
  return plain.length > LONGEST;
}

const EMPTY_MARKS = /^(?:|-+|\/+|\\+|…+|\.{2,}|暂无|空|空白|待补|待定|待填|未填|N\/A|NA|NIL|NULL)$/u;

/** @returns whether the plain text is a way of leaving a cell empty, such as "—" or "/". */
export function isEmptyMark(plain: string): boolean {
  return EMPTY_MARKS.test(plain);
}
