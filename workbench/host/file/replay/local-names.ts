/** Texts, quoted sheet names and what is in brackets, which hold no names of LET and LAMBDA. */
const SKIPPED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]/g;
const CALL = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu;
const NAME = /^\s*(?:_xlpm\.)?([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*$/u;
const OPTIONAL = /^\s*\[([\p{L}_\\][\p{L}\p{N}_.\\]*)\]\s*$/u;

/**
 * Names that LET and LAMBDA give stand in files with a prefix of their own ([MS-XLSX] 2.2.2): `LET(_xlpm.x,2,_xlpm.x*21)`. Excel takes
 * a formula without it for broken.
 * @param formula as people write it
 */
export function withLocalNames(formula: string): string {
  let text = formula;
  for (const { index, 0: opening, 1: name = "" } of [...masked(formula).matchAll(CALL)].reverse()) {
    const start = index + opening.length;
    const call = argumentsFrom(text, start);
    const names = namesOf(name, call.list);
    text = text.slice(0, start) + names.reduce(withPrefix, text.slice(start, call.end)) + text.slice(call.end);
  }
  return text;
}

/** With the same length, so that what is found in it stands at the same place. */
function masked(formula: string): string {
  return formula.replace(SKIPPED, (part) => part[0] + "\u0000".repeat(part.length - 2) + part[part.length - 1]);
}

/** @returns the arguments that follow a bracket, and where they end */
function argumentsFrom(formula: string, start: number): { readonly list: readonly string[]; readonly end: number } {
  const text = masked(formula);
  const list: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if (depth === 0 && (character === "," || character === ")")) list.push(formula.slice(from, at));
    if (depth === 0 && character === ")") return { list, end: at };
    if (depth === 0 && character === ",") from = at + 1;
    if ("({".includes(character)) depth += 1;
    if (")}".includes(character)) depth -= 1;
  }
  return { list, end: text.length };
}

/** LET names every other argument but its last one, LAMBDA all but the last. */
function namesOf(call: string, list: readonly string[]): { readonly name: string; readonly isOptional: boolean }[] {
  const places = list.slice(0, -1).filter((_argument, index) => call.toUpperCase() === "LAMBDA" || index % 2 === 0);
  return places.flatMap((place) => {
    const optional = OPTIONAL.exec(place)?.[1];
    const name = optional ?? NAME.exec(place)?.[1];
    return name === undefined ? [] : [{ name, isOptional: optional !== undefined }];
  });
}

function withPrefix(text: string, { name, isOptional }: { readonly name: string; readonly isOptional: boolean }): string {
  const escaped = name.replace(/[.\\]/g, "\\$&");
  const declared = isOptional ? text.replace(new RegExp(`\\[${escaped}\\]`, "iu"), `_xlop.${name}`) : text;
  const own = new RegExp(`${SKIPPED.source}|(?<![\\p{L}\\p{N}_.\\\\])${escaped}(?![\\p{L}\\p{N}_.\\\\!])`, "giu");
  return declared.replace(own, (part) => (/^["'[]/.test(part) ? part : `_xlpm.${part}`));
}
