const LETTERS = 26;

/** @returns the letters of a column counted from 0: 0 is "A", 26 is "AA" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return `${rest < 0 ? "" : columnLetters(rest)}${String.fromCharCode(65 + (column % LETTERS))}`;
}
