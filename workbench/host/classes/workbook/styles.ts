import { asChoice, asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import { addStyle, allStyles, changeStyle, deleteStyle } from "../../workbook/looks/named-styles";
import type { StyleSide } from "../../workbook/side-model";
import { collectionOf, sameText } from "../collection";
import { FORMAT_LOOKS, onlyHorizontal, onlyVertical } from "../range/format-looks";
import { styleBordersClass, styleFillClass, styleFontClass } from "./style-parts";
import type { Look } from "../range/style-property";

const shared = collectionOf<null, StyleSide>({ of: () => styleClass, all: (_self, { book }) => allStyles(book), isKey: ({ key, name }, wanted) => sameText(key, wanted) || sameText(name, wanted) });

/** `workbook.styles`: Excel's own and the workbook's. */
export const styleCollectionClass: ExcelClass<null> = excelClass("StyleCollection", () => ({
  ...shared,
  methods: { ...shared.methods, add: (_self, args, { book }) => void addStyle(book, args.text(0)) },
}));

const INCLUDED = ["includeAlignment", "includeBorder", "includeFont", "includeNumber", "includePatterns", "includeProtection"] as const;

/** A named style. To change it changes the cells that have it. */
export const styleClass: ExcelClass<StyleSide> = excelClass("Style", () => ({
  id: ({ name }) => name,
  properties: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ builtIn }) => builtIn },
    ...Object.fromEntries(Object.entries(FORMAT_LOOKS).map(([name, look]) => [name, ofLook(look)])),
    horizontalAlignment: withWord("horizontalAlignment", FORMAT_LOOKS.horizontalAlignment, onlyHorizontal),
    verticalAlignment: withWord("verticalAlignment", FORMAT_LOOKS.verticalAlignment, onlyVertical),
    // office.js has a name of its own for it.
    orientation: { ...ofLook(FORMAT_LOOKS.textOrientation), onlyWhenNamed: true },
    numberFormat: numberFormat(),
    numberFormatLocal: numberFormat(),
    autoIndent: extra("autoIndent", false, asFlag),
    shrinkToFit: extra("shrinkToFit", false, asFlag),
    locked: extra("locked", true, asFlag),
    formulaHidden: extra("formulaHidden", false, asFlag),
    readingOrder: extra("readingOrder", "Context", (value) => asChoice(value, ["Context", "LeftToRight", "RightToLeft"])),
    ...Object.fromEntries(INCLUDED.map((name) => [name, extra(name, true, asFlag)])),
  },
  objects: {
    font: (style) => styleFontClass.of(style),
    fill: (style) => styleFillClass.of(style),
    borders: (style) => styleBordersClass.of(style),
  },
  methods: { delete: (style, _args, { book }) => deleteStyle(book, style) },
}));

function ofLook({ read, change }: Look): Property<StyleSide> {
  return { get: ({ looks }) => read(looks), set: (style, value, { book }) => changeStyle(book, style, change(value)) };
}

function withWord(name: string, look: Look, special: (word: string) => string | null): Property<StyleSide> {
  return {
    get: ({ looks, extras }) => extras[name] ?? look.read(looks),
    set: (style, value, { book }) => changeStyle(book, style, look.change(value), { [name]: special(String(value)) }),
  };
}

function numberFormat(): Property<StyleSide> {
  return {
    get: ({ looks }) => looks.n?.pattern ?? "General",
    set: (style, value, { book }) => changeStyle(book, style, { n: /^general$/i.test(asText(value)) ? null : { pattern: asText(value) } }),
  };
}

function extra(name: string, otherwise: unknown, check: (value: unknown) => unknown): Property<StyleSide> {
  return { get: ({ extras }) => extras[name] ?? otherwise, set: (style, value, { book }) => changeStyle(book, style, {}, { [name]: check(value) }) };
}
