const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };

/** Whether a formula cannot be one: a text that does not end, brackets that do not match, or an operator with nothing after it. */
export function isBrokenFormula(formula: string): boolean {
  const bare = formula.slice(1).replace(TEXTS, "0").trim();
  if (bare === "" || /["']/.test(bare) || /[-+*/^&=<>,;(@]$/.test(bare)) return true;
  const open: string[] = [];
  for (const character of bare.replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "0")) {
    if ("({[".includes(character)) open.push(character);
    else if (character in PAIRS && open.pop() !== PAIRS[character]) return true;
  }
  return open.length > 0;
}
