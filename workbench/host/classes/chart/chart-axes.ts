import type { Method, Property } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { fullAddress } from "../../workbook/address";
import type { ChartSide } from "../../workbook/side-model";
import { valueScale, type ValueScale } from "../../workbook/drawings/value-scale";
import { chartAxisFormatClass, chartAxisTitleFormatClass, chartGridlinesFormatClass, type ChartPart } from "./chart-formats";
import { below, keptPartClass, keyOf } from "../kept-part";
import { rangeClass } from "../range/range";

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const UNITS = ["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions", "HundredMillions", "Billions", "Trillions", "Custom"] as const;
const TIME_UNITS = ["Days", "Months", "Years"] as const;

const isValueAxis = ({ path }: ChartPart): boolean => path.includes("valueAxis");

/** Excel draws lines across a chart at the values, not at the categories. */
export const chartGridlinesClass = keptPartClass<ChartSide>("ChartGridlines", {
  defaults: { visible: (part: ChartPart) => isValueAxis(part) && part.path.endsWith("majorGridlines") },
  parts: { format: () => chartGridlinesFormatClass },
});

const formula: Method<ChartPart> = ({ keeper, path }, args) => void (keeper.properties[`${path}.formula`] = args.text(0));

/** An axis shows its title once it has a text. */
export const chartAxisTitleClass = keptPartClass<ChartSide>("ChartAxisTitle", {
  defaults: { text: "", visible: ({ keeper, path }: ChartPart) => (keeper.properties[`${path}.text`] ?? "") !== "", textOrientation: 0 },
  parts: { format: () => chartAxisTitleFormatClass },
  methods: { setFormula: formula },
});

const PLACE = { height: 0, left: 0, top: 0, width: 0 };

/** A number that a script sets, or "" to leave it to Excel; what is given back is always a number on an axis of values. */
function scaled(name: keyof ValueScale): Property<ChartPart> {
  return {
    get: (part, { book }) => {
      const own = part.keeper.properties[keyOf(part, name)] ?? "";
      return own === "" && isValueAxis(part) ? valueScale(book, part.keeper)[name] : own;
    },
    set: (part, value) => {
      if (value !== "" && (typeof value !== "number" || !Number.isFinite(value))) throw invalidArgument();
      part.keeper.properties[keyOf(part, name)] = value;
    },
    calculated: true,
  };
}

export const chartAxisClass = keptPartClass<ChartSide>("ChartAxis", {
  defaults: {
    visible: true, numberFormat: "General", linkNumberFormat: true, displayUnit: "None", showDisplayUnitLabel: true,
    reversePlotOrder: false, scaleType: "Linear", logBase: 10, tickLabelPosition: "NextToAxis", tickLabelSpacing: "", tickMarkSpacing: 1, majorTickMark: "None", minorTickMark: "None",
    categoryType: "Automatic", baseTimeUnit: "Days", majorTimeUnitScale: "Days", minorTimeUnitScale: "Days",
    position: "Automatic", isBetweenCategories: true, textOrientation: 0, offset: 100, alignment: "Center", multiLevel: true,
  },
  choices: {
    displayUnit: UNITS, scaleType: ["Linear", "Logarithmic"], tickLabelPosition: ["NextToAxis", "High", "Low", "None"], majorTickMark: TICK_MARKS, minorTickMark: TICK_MARKS,
    categoryType: ["Automatic", "TextAxis", "DateAxis"], baseTimeUnit: TIME_UNITS, majorTimeUnitScale: TIME_UNITS, minorTimeUnitScale: TIME_UNITS,
    position: ["Automatic", "Maximum", "Minimum", "Custom"], alignment: ["Center", "Left", "Right"],
  },
  properties: {
    maximum: scaled("maximum"),
    minimum: scaled("minimum"),
    majorUnit: scaled("majorUnit"),
    minorUnit: scaled("minorUnit"),
    ...Object.fromEntries(Object.entries(PLACE).map(([name, otherwise]) => [name, { get: () => otherwise }])),
    type: { get: ({ path }) => (/categoryAxis/.test(path) ? "Category" : /seriesAxis/.test(path) ? "Series" : "Value") },
    axisGroup: { get: ({ path }) => (/^axes\.secondary/.test(path) ? "Secondary" : "Primary") },
    customDisplayUnit: { get: ({ keeper, path }) => keeper.properties[`${path}.customDisplayUnit`] ?? 1 },
    positionAt: { get: ({ keeper, path }) => keeper.properties[`${path}.positionAt`] ?? 0 },
    crosses: { get: ({ keeper, path }) => keeper.properties[`${path}.position`] ?? "Automatic" },
  },
  parts: { format: () => chartAxisFormatClass, majorGridlines: () => chartGridlinesClass, minorGridlines: () => chartGridlinesClass, title: () => chartAxisTitleClass },
  methods: {
    setCategoryNames: (part, args, { book }) => {
      const source = args.object(0)?.as(rangeClass);
      if (source === undefined) throw invalidArgument();
      const address = fullAddress(source, book.sheetName(source.sheetId));
      for (const series of (part.keeper.properties["series"] ?? []) as { categories: string | null }[]) series.categories = address;
    },
    setCustomDisplayUnit: (part, args) => {
      part.keeper.properties[keyOf(part, "displayUnit")] = "Custom";
      part.keeper.properties[keyOf(part, "customDisplayUnit")] = positive(args.at(0));
    },
    setPositionAt: (part, args) => {
      if (typeof args.at(0) !== "number") throw invalidArgument();
      part.keeper.properties[keyOf(part, "position")] = "Custom";
      part.keeper.properties[keyOf(part, "positionAt")] = args.at(0);
    },
  },
});

function positive(value: unknown): number {
  if (typeof value !== "number" || value <= 0) throw invalidArgument();
  return value;
}

export const chartAxesClass = keptPartClass<ChartSide>("ChartAxes", {
  parts: { categoryAxis: () => chartAxisClass, valueAxis: () => chartAxisClass, seriesAxis: () => chartAxisClass },
  methods: {
    getItem: (part, args) => {
      const type = args.choice(0, ["Category", "Value", "Series"] as const);
      const group = args.choice(1, ["Primary", "Secondary"] as const, "Primary");
      return chartAxisClass.of(below(part, `${group === "Secondary" ? "secondary." : ""}${type.toLowerCase()}Axis`));
    },
  },
});
