import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import { asChoice, asFlag, asNumber, asText } from "../batch/arguments";
import { excelClass, type ExcelClass } from "../batch/excel-class";
import { invalidArgument } from "../batch/host-error";
import type { Area } from "../workbook/area";
import { asColor, toHex } from "../workbook/colors";
import { styleProperty } from "./style-property";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const MAX_SIZE = 409;
/** What Excel shows where a file says nothing. */
const PLAIN = { name: "Calibri", size: 11, color: "#000000" };

const flag = (value: unknown): BooleanNumber => (asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** `range.format.font`. */
export const rangeFontClass: ExcelClass<Area> = excelClass("RangeFont", () => ({
  properties: {
    name: styleProperty(({ ff }) => ff ?? PLAIN.name, (value) => ({ ff: asText(value) })),
    size: styleProperty(({ fs }) => fs ?? PLAIN.size, (value) => ({ fs: fontSize(asNumber(value)) })),
    bold: styleProperty(({ bl }) => bl === BooleanNumber.TRUE, (value) => ({ bl: flag(value) })),
    italic: styleProperty(({ it }) => it === BooleanNumber.TRUE, (value) => ({ it: flag(value) })),
    color: styleProperty(({ cl }) => toHex(cl?.rgb ?? PLAIN.color), (value) => ({ cl: { rgb: asColor(value) } })),
    underline: styleProperty(
      ({ ul }) => (ul?.s !== BooleanNumber.TRUE ? "None" : ul.t === TextDecoration.DOUBLE ? "Double" : "Single"),
      (value) => ({ ul: underline(asChoice(value, UNDERLINES)) }),
    ),
    strikethrough: styleProperty(({ st }) => st?.s === BooleanNumber.TRUE, (value) => ({ st: { s: flag(value) } })),
    subscript: styleProperty(({ va }) => va === BaselineOffset.SUBSCRIPT, (value) => ({ va: asFlag(value) ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL })),
    superscript: styleProperty(({ va }) => va === BaselineOffset.SUPERSCRIPT, (value) => ({ va: asFlag(value) ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL })),
  },
}));

function fontSize(points: number): number {
  if (points < 1 || points > MAX_SIZE) throw invalidArgument();
  return points;
}

function underline(kind: (typeof UNDERLINES)[number]): { s: BooleanNumber; t?: TextDecoration } {
  if (kind === "None") return { s: BooleanNumber.FALSE };
  return kind.startsWith("Double") ? { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } : { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE };
}
