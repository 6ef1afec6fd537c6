import type { IBorderData, IStyleData } from "@univerjs/core";
import { asChoice, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { changedLine, lineOf, LINE_STYLES, WEIGHTS, type Line } from "../../workbook/looks/borders";
import { asColor, toHex } from "../../workbook/looks/colors";
import { changeStyle } from "../../workbook/looks/named-styles";
import type { StyleSide } from "../../workbook/side-model";
import { FONT_LOOKS } from "../range/font-looks";

/** `style.font`: what a range's font has, of a named style. */
export const styleFontClass: ExcelClass<StyleSide> = excelClass("RangeFont", () => ({
  properties: Object.fromEntries(Object.entries(FONT_LOOKS).map(([name, { read, change }]) => [
    name,
    { get: ({ looks }: StyleSide) => read(looks), set: (style: StyleSide, value: unknown, { book }) => changeStyle(book, style, change(value)) } satisfies Property<StyleSide>,
  ])),
}));

/** `style.fill`. */
export const styleFillClass: ExcelClass<StyleSide> = excelClass("RangeFill", () => ({
  properties: {
    color: {
      get: ({ looks }) => (looks.bg?.rgb ? toHex(looks.bg.rgb) : "#FFFFFF"),
      set: (style, value, { book }) => changeStyle(book, style, { bg: { rgb: asColor(value) } }),
    },
    pattern: { get: ({ looks }) => (looks.bg?.rgb ? "Solid" : "None") },
  },
  methods: { clear: (style, _args, { book }) => changeStyle(book, style, { bg: null }) },
}));

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r", DiagonalDown: "tl_br", DiagonalUp: "bl_tr" } as const;
type SideName = keyof typeof SIDES;
const NAMES = Object.keys(SIDES) as SideName[];

interface StyleBorder {
  readonly style: StyleSide;
  readonly name: SideName;
}

/** `style.borders`: those of a cell alone. */
export const styleBordersClass: ExcelClass<StyleSide> = excelClass("RangeBorderCollection", () => ({
  properties: { count: { get: () => NAMES.length } },
  items: (style) => NAMES.map((name) => styleBorderClass.of({ style, name })),
  item: (style, key) => border(style, asText(key)),
  methods: {
    getItem: (style, args) => border(style, args.text(0)),
    getItemAt: (style, args) => border(style, NAMES[args.integer(0)] ?? ""),
  },
}));

/** Excel takes "InsideVertical" of a style too, which no cell has. */
function border(style: StyleSide, key: string): Served {
  const name = NAMES.find((one) => one.toLowerCase() === key.toLowerCase());
  if (name === undefined) throw invalidArgument();
  return styleBorderClass.of({ style, name });
}

export const styleBorderClass: ExcelClass<StyleBorder> = excelClass("RangeBorder", () => ({
  id: ({ name }) => name,
  properties: {
    sideIndex: { get: ({ name }) => name },
    style: part("style", (value) => asChoice(value, LINE_STYLES)),
    weight: part("weight", (value) => asChoice(value, WEIGHTS)),
    color: part("color", asColor),
  },
}));

function part<K extends keyof Line>(name: K, read: (value: unknown) => Line[K]): Property<StyleBorder> {
  return {
    get: ({ style, name: side }) => lineOf(style.looks, SIDES[side])[name],
    set: ({ style, name: side }, value, { book }) => changeStyle(book, style, withLine(style.looks, side, { [name]: read(value) })),
  };
}

function withLine(looks: IStyleData, side: SideName, change: Partial<Line>): IStyleData {
  const bd: IBorderData = { [SIDES[side]]: changedLine(looks, SIDES[side], change) };
  return { bd };
}
