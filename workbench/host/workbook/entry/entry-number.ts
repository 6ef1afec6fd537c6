/** A number read from a text, and the format that it suggests. */
export interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const PLAIN = /^([+-]?)([$¥￥€£]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d{1,3})?(%?)$/i;
/** "1 1/2", "-2 3/16": without a whole number in front it is a date. */
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
/** Excel keeps 15 digits of what is typed. */
const DIGITS = 15;

/** Reads "1.5", "1,200", "50%", "(5)", "¥3.2", "1e3", "1 1/2" as Excel does; null when the text is no number. */
export function readNumber(text: string): ReadNumber | null {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  if (bracketed !== null) return negated(readNumber(bracketed[1] ?? ""), bracketed[1] ?? "");
  const fraction = readFraction(trimmed);
  if (fraction !== null) return fraction;
  const parts = PLAIN.exec(trimmed.replace(/^([$¥￥€£])([+-])/, "$2$1"));
  if (parts === null) return null;
  const [, sign = "", currency = "", digits = "", exponent = "", percent = ""] = parts;
  const value = Number(`${sign}${digits.replaceAll(",", "")}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const numberFormat = formatFor({ currency, digits, exponent, percent });
  const kept = Number((percent === "" ? value : value / 100).toPrecision(DIGITS));
  return numberFormat === undefined ? { value: kept } : { value: kept, numberFormat };
}

function readFraction(text: string): ReadNumber | null {
  const [, sign, whole, above, below = "0"] = FRACTION.exec(text) ?? [];
  if (Number(below) === 0) return null;
  const digits = "?".repeat(below.length);
  return { value: (sign === "-" ? -1 : 1) * (Number(whole) + Number(above) / Number(below)), numberFormat: `# ${digits}/${digits}` };
}

/** "(5)" is how accountants write −5. */
function negated(inner: ReadNumber | null, text: string): ReadNumber | null {
  return inner === null || /^[+-]/.test(text) ? null : { ...inner, value: -inner.value };
}

function formatFor(parts: { currency: string; digits: string; exponent: string; percent: string }): string | undefined {
  const decimals = /\.\d/.test(parts.digits) ? ".00" : "";
  if (parts.percent !== "") return `0${decimals}%`;
  if (parts.exponent !== "") return "0.00E+00";
  if (parts.currency !== "") return `${parts.currency}#,##0${decimals}`;
  return parts.digits.includes(",") ? `#,##0${decimals}` : undefined;
}
