/** What a constant of a defined name says: `="ranking"`, `=0.06`, `=TRUE`; null when the formula is none. */
export function constantOf(formula: string): string | number | boolean | null {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (text !== null) return (text[1] ?? "").replaceAll('""', '"');
  const flag = /^=(TRUE|FALSE)$/i.exec(formula);
  if (flag !== null) return flag[1]?.toUpperCase() === "TRUE";
  const number = /^=(-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)$/i.exec(formula);
  return number === null ? null : Number(number[1]);
}
