import { asChoice, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { BORDERS, changeBorder, LINE_STYLES, readBorder, WEIGHTS, type BorderName, type Line } from "../../workbook/looks/borders";
import { asColor } from "../../workbook/looks/colors";
import { checkAllowed } from "../../workbook/cells/lock";
import type { Host } from "../../batch/host";
import { cellExtra, commonExtra, setExtra } from "./cell-extra";
import { asTint } from "./tint";

interface Border {
  readonly range: Area;
  readonly name: BorderName;
}

/** As `setCellProperties` names the borders. */
export const SIDES: readonly (readonly [member: string, name: BorderName])[] = [
  ["top", "EdgeTop"], ["bottom", "EdgeBottom"], ["left", "EdgeLeft"], ["right", "EdgeRight"], ["horizontal", "InsideHorizontal"],
  ["vertical", "InsideVertical"], ["diagonalDown", "DiagonalDown"], ["diagonalUp", "DiagonalUp"],
];

/** `range.format.borders`: eight of them, by their `BorderIndex`. */
export const rangeBorderCollectionClass: ExcelClass<Area> = excelClass("RangeBorderCollection", () => ({
  properties: { count: { get: () => BORDERS.length }, tintAndShade: cellExtra("borderTint", 0, asTint) },
  objects: Object.fromEntries(SIDES.map(([member, name]) => [member, (range: Area): Served => rangeBorderClass.of({ range, name })])),
  items: (range) => BORDERS.map((name) => rangeBorderClass.of({ range, name })),
  item: (range, key) => border(range, asText(key)),
  methods: {
    getItem: (range, args) => border(range, args.text(0)),
    getItemAt: (range, args) => border(range, BORDERS[args.integer(0)] ?? ""),
    getCount: () => BORDERS.length,
  },
}));

function border(range: Area, key: string): Served {
  return rangeBorderClass.of({ range, name: asChoice(key, BORDERS) });
}

/** One border of a range. */
export const rangeBorderClass: ExcelClass<Border> = excelClass("RangeBorder", () => ({
  id: ({ name }) => name,
  properties: {
    id: { get: ({ name }) => name },
    sideIndex: { get: ({ name }) => name },
    style: part("style", (value) => asChoice(value, LINE_STYLES)),
    weight: part("weight", (value) => asChoice(value, WEIGHTS)),
    color: part("color", asColor),
    tintAndShade: {
      get: ({ range, name }, host) => commonExtra(range, `borderTint.${name}`, 0, host),
      set: ({ range, name }, value, host) => setExtra(range, `borderTint.${name}`, asTint(value), host),
    },
  },
}));

function part<K extends keyof Line>(name: K, read: (value: unknown) => Line[K]): {
  get: (border: Border, host: Host) => unknown;
  set: (border: Border, value: unknown, host: Host) => void;
} {
  return {
    get: (one, { book }) => readBorder(book, one.range, one.name)[name],
    set: (one, value, { book }) => {
      if (value === null) throw invalidArgument();
      checkAllowed(book, one.range.sheetId, "allowFormatCells");
      changeBorder(book, one.range, one.name, { [name]: read(value) });
    },
  };
}
