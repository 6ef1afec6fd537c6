/** How the operators of references are written: Excel's own signs, or functions that say the same. */
export interface OperatorForms {
  /** `@A1:A3`, the one cell of the formula's own row or column. */
  single(operand: string): string;
  /** `A1#`, all that the formula in a cell came to. */
  anchor(operand: string): string;
  /** `A1:B2 B1:B9`, the cells that two references share. */
  intersection(one: string, blanks: string, other: string): string;
  /** `#REF!A1`, what is left of a reference to a sheet that is gone. */
  lost(reference: string): string;
}

/** As people write them. */
export const AS_WRITTEN: OperatorForms = {
  single: (operand) => `@${operand}`,
  anchor: (operand) => `${operand}#`,
  intersection: (one, blanks, other) => one + blanks + other,
  lost: (reference) => reference,
};

const LOCAL = String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!:])`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const BRACKETS = String.raw`\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]`;
const sticky = (source: string): RegExp => new RegExp(source, "iuy");

const LITERAL = sticky(String.raw`"(?:[^"]|"")*"|\{[^}]*\}|\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![:\d])|\.\d+(?:E[+-]?\d+)?`);
const LOST = sticky(`#REF!${LOCAL}`);
const ERROR = sticky(String.raw`#(?:N\/A|[A-Z_]+(?:\/0)?[!?])`);
const REFERENCE = sticky(`(?:${SHEET})?${LOCAL}`);
const NAMED = sticky(`(?:${SHEET})?${NAME}(?:${BRACKETS})?|${BRACKETS}`);
const BLANKS = sticky(String.raw`\s+`);

interface Operand {
  readonly text: string;
  /** A literal has no cells, so nothing can be shared with it. */
  readonly mayRefer: boolean;
}

/** A formula, with "=" or without, with the operators of its references in the given form; all else of it stays letter for letter. */
export function withOperators(formula: string, forms: OperatorForms): string {
  return /[#@ \n]|SINGLE\(|ANCHORARRAY\(/.test(formula) ? new Scan(formula, forms).expression(null) : formula;
}

/** Reads a formula once, from its beginning. */
class Scan {
  private at = 0;

  constructor(private readonly formula: string, private readonly forms: OperatorForms) {}

  /** @param end the bracket that ends it, which is left to the caller; null for the whole formula */
  expression(end: string | null): string {
    let written = "";
    let last: Operand | null = null;
    while (this.at < this.formula.length && this.formula[this.at] !== end) {
      const blanks = this.take(BLANKS) ?? "";
      const next = this.operand();
      if (next !== null && last !== null && last.mayRefer && next.mayRefer && blanks !== "") {
        last = { text: this.forms.intersection(last.text, blanks, next.text), mayRefer: true };
      } else {
        written += (last?.text ?? "") + blanks + (next === null && this.formula[this.at] !== end ? this.character() : "");
        last = next;
      }
    }
    return written + (last?.text ?? "");
  }

  /** With the signs before and after it; null where no operand begins. */
  private operand(): Operand | null {
    if (this.formula[this.at] === "@") {
      const sign = this.character();
      const inner = this.operand();
      return inner === null ? { text: sign, mayRefer: false } : { text: this.forms.single(inner.text), mayRefer: true };
    }
    const first = this.primary();
    if (first === null || !first.mayRefer || this.formula[this.at] !== ":") return first;
    const colon = this.character();
    return { text: first.text + colon + (this.primary()?.text ?? ""), mayRefer: true };
  }

  private primary(): Operand | null {
    const literal = this.take(LITERAL);
    if (literal !== null) return { text: literal, mayRefer: false };
    const lost = this.take(LOST);
    if (lost !== null) return { text: this.forms.lost(lost), mayRefer: true };
    const error = this.take(ERROR);
    if (error !== null) return { text: error, mayRefer: false };
    const name = this.take(REFERENCE) ?? this.take(NAMED) ?? (this.formula[this.at] === "(" ? "" : null);
    if (name === null) return null;
    const text = this.formula[this.at] === "(" ? this.inBrackets(name) : name;
    return { text: this.anchored(text), mayRefer: true };
  }

  /** `NAME(…)`, or a group. The two functions that files have for the signs are signs again. */
  private inBrackets(name: string): string {
    const open = this.character();
    const inner = this.expression(")");
    const text = name + open + inner + (this.formula[this.at] === ")" ? this.character() : "");
    if (name === "_xlfn.SINGLE") return this.forms.single(IS_PLAIN.test(inner) ? inner : `(${inner})`);
    return name === "_xlfn.ANCHORARRAY" ? this.forms.anchor(inner) : text;
  }

  private anchored(text: string): string {
    if (this.formula[this.at] !== "#" || this.matches(ERROR)) return text;
    this.at += 1;
    return this.forms.anchor(text);
  }

  private character(): string {
    return this.formula[this.at++] ?? "";
  }

  private matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.formula);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.formula)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}

/** An operand that needs no brackets behind an `@`. */
const IS_PLAIN = new RegExp(String.raw`^(?:(?:${SHEET})?(?:${LOCAL}|${NAME}(?:${BRACKETS})?)#?|${NAME}\([^()]*\))$`, "iu");
