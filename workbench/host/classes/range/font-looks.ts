import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import { asChoice, asFlag, asNumber, asText } from "../../batch/arguments";
import { invalidArgument } from "../../batch/host-error";
import { asColor, toHex } from "../../workbook/looks/colors";
import type { Look } from "./style-property";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const MAX_SIZE = 409;
/** What Excel shows where a file says nothing. */
const PLAIN = { name: "Calibri", size: 11, color: "#000000" };

const flag = (value: unknown): BooleanNumber => (asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** What Excel calls the parts of a font, of a range's cells or of a named style. */
export const FONT_LOOKS: Readonly<Record<string, Look>> = {
  name: { read: ({ ff }) => ff ?? PLAIN.name, change: (value) => ({ ff: asText(value) }) },
  size: { read: ({ fs }) => fs ?? PLAIN.size, change: (value) => ({ fs: fontSize(asNumber(value)) }) },
  bold: { read: ({ bl }) => bl === BooleanNumber.TRUE, change: (value) => ({ bl: flag(value) }) },
  italic: { read: ({ it }) => it === BooleanNumber.TRUE, change: (value) => ({ it: flag(value) }) },
  color: { read: ({ cl }) => toHex(cl?.rgb ?? PLAIN.color), change: (value) => ({ cl: { rgb: asColor(value) } }) },
  underline: {
    read: ({ ul }) => (ul?.s !== BooleanNumber.TRUE ? "None" : ul.t === TextDecoration.DOUBLE ? "Double" : "Single"),
    change: (value) => ({ ul: underline(asChoice(value, UNDERLINES)) }),
  },
  strikethrough: { read: ({ st }) => st?.s === BooleanNumber.TRUE, change: (value) => ({ st: { s: flag(value) } }) },
  subscript: { read: ({ va }) => va === BaselineOffset.SUBSCRIPT, change: (value) => ({ va: asFlag(value) ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL }) },
  superscript: { read: ({ va }) => va === BaselineOffset.SUPERSCRIPT, change: (value) => ({ va: asFlag(value) ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL }) },
};

function fontSize(points: number): number {
  if (points < 1 || points > MAX_SIZE) throw invalidArgument();
  return points;
}

function underline(kind: (typeof UNDERLINES)[number]): { s: BooleanNumber; t?: TextDecoration } {
  if (kind === "None") return { s: BooleanNumber.FALSE };
  return kind.startsWith("Double") ? { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } : { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE };
}
