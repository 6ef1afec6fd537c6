import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { asChoice, asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import { asColor, toHex } from "../../workbook/looks/colors";
import { changeConditionalFormat, formatOf, type ConditionalFormat, type ConditionalRef } from "../../workbook/rules/conditional";

type Style = ConditionalFormat["style"];

/** A part of the style that a conditional format lays over its cells. */
function styled(read: (style: Style) => unknown, change: (value: unknown) => Style): Property<ConditionalRef> {
  return {
    get: (ref, { book }) => read(formatOf(book, ref).style),
    set: (ref, value, { book }) => changeConditionalFormat(book, ref, { style: { ...formatOf(book, ref).style, ...change(value) } }),
  };
}

/** What is left of a style without some of its parts. */
function without(ref: ConditionalRef, names: readonly (keyof Style)[], { book }: Parameters<Property<ConditionalRef>["get"]>[1]): void {
  const kept = Object.entries(formatOf(book, ref).style).filter(([name]) => !names.includes(name as keyof Style));
  changeConditionalFormat(book, ref, { style: Object.fromEntries(kept) });
}

/** The format of a conditional format: font, fill, lines, number format. */
export const conditionalRangeFormatClass: ExcelClass<ConditionalRef> = excelClass("ConditionalRangeFormat", () => ({
  properties: { numberFormat: styled(({ n }) => n?.pattern ?? null, (value) => ({ n: { pattern: asText(value) } })) },
  objects: {
    font: (ref) => conditionalRangeFontClass.of(ref),
    fill: (ref) => conditionalRangeFillClass.of(ref),
    borders: (ref) => conditionalBordersClass.of(ref),
  },
  methods: { clearFormat: (ref, _args, { book }) => changeConditionalFormat(book, ref, { style: {} }) },
}));

export const conditionalRangeFontClass: ExcelClass<ConditionalRef> = excelClass("ConditionalRangeFont", () => ({
  properties: {
    color: styled(({ cl }) => (cl?.rgb ? toHex(cl.rgb) : ""), (value) => ({ cl: { rgb: asColor(value) } })),
    bold: styled(({ bl }) => bl === BooleanNumber.TRUE, (value) => ({ bl: asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE })),
    italic: styled(({ it }) => it === BooleanNumber.TRUE, (value) => ({ it: asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE })),
    strikethrough: styled(({ st }) => st?.s === BooleanNumber.TRUE, (value) => ({ st: { s: asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE } })),
    underline: styled(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
      (value) => ({ ul: { s: asChoice(value, ["None", "Single", "Double"]) === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } }),
    ),
  },
  methods: { clear: (ref, _args, host) => without(ref, ["cl", "bl", "it", "st", "ul"], host) },
}));

export const conditionalRangeFillClass: ExcelClass<ConditionalRef> = excelClass("ConditionalRangeFill", () => ({
  properties: { color: styled(({ bg }) => (bg?.rgb ? toHex(bg.rgb) : ""), (value) => ({ bg: { rgb: asColor(value) } })) },
  methods: { clear: (ref, _args, host) => without(ref, ["bg"], host) },
}));

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
type SideName = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as SideName[];
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE, Continuous: BorderStyleTypes.THIN, Dash: BorderStyleTypes.DASHED, DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT, Dot: BorderStyleTypes.DOTTED,
};

interface Side {
  readonly ref: ConditionalRef;
  readonly side: SideName;
}

export const conditionalBordersClass: ExcelClass<ConditionalRef> = excelClass("ConditionalRangeBorderCollection", () => ({
  properties: { count: { get: () => SIDE_NAMES.length } },
  items: (ref) => SIDE_NAMES.map((side) => conditionalBorderClass.of({ ref, side })),
  item: (ref, key) => conditionalBorderClass.of({ ref, side: asChoice(key, SIDE_NAMES) }),
  objects: {
    top: (ref) => side(ref, "EdgeTop"),
    bottom: (ref) => side(ref, "EdgeBottom"),
    left: (ref) => side(ref, "EdgeLeft"),
    right: (ref) => side(ref, "EdgeRight"),
  },
  methods: {
    getItem: (ref, args) => side(ref, args.choice(0, SIDE_NAMES)),
    getItemAt: (ref, args) => side(ref, SIDE_NAMES[args.integer(0)] ?? "EdgeTop"),
  },
}));

function side(ref: ConditionalRef, name: SideName): Served {
  return conditionalBorderClass.of({ ref, side: name });
}

export const conditionalBorderClass: ExcelClass<Side> = excelClass("ConditionalRangeBorder", () => ({
  id: (border) => border.side,
  properties: {
    sideIndex: { get: (border) => border.side },
    style: {
      get: ({ ref, side: name }, { book }) => {
        const line = formatOf(book, ref).style.bd?.[SIDES[name]];
        return Object.keys(LINES).find((word) => LINES[word] === (line?.s ?? BorderStyleTypes.NONE)) ?? "Continuous";
      },
      set: (border, value, host) => setLine(border, { s: LINES[asChoice(value, Object.keys(LINES))] ?? BorderStyleTypes.THIN }, host),
    },
    color: {
      get: ({ ref, side: name }, { book }) => toHex(formatOf(book, ref).style.bd?.[SIDES[name]]?.cl.rgb ?? "#000000"),
      set: (border, value, host) => setLine(border, { cl: { rgb: asColor(value) } }, host),
    },
  },
}));

function setLine({ ref, side: name }: Side, change: { s?: BorderStyleTypes; cl?: { rgb: string } }, { book }: Parameters<Property<Side>["get"]>[1]): void {
  const { style } = formatOf(book, ref);
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" }, ...style.bd?.[SIDES[name]], ...change };
  changeConditionalFormat(book, ref, { style: { ...style, bd: { ...style.bd, [SIDES[name]]: line } } });
}
