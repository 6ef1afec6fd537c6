/** Texts within a formula. */
const TEXT = /"(?:[^"]|"")*"/g;

/** @returns which of the sheets the formula refers to; `names` as the sheets are called now */
export function sheetsReferredTo(formula: unknown, names: readonly string[]): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return [];
  const outside = formula.replace(TEXT, "").toLowerCase();
  return names.filter((name) => {
    const wanted = name.toLowerCase();
    return outside.includes(`'${wanted.replaceAll("'", "''")}'!`) || standsAlone(outside, wanted);
  });
}

/** Unquoted, and not the end of a longer name. */
function standsAlone(formula: string, name: string): boolean {
  let at = formula.indexOf(`${name}!`);
  while (at >= 0) {
    if (!/[\p{L}\p{N}_.\\'\]]/u.test(formula.charAt(at - 1))) return true;
    at = formula.indexOf(`${name}!`, at + 1);
  }
  return false;
}
