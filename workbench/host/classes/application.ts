import { asChoice, asFlag, asNumber } from "../batch/arguments";
import { excelClass, type ExcelClass } from "../batch/excel-class";
import { isCalculated } from "../formula/custom-functions";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `workbook.application`. The host always calculates; a mode that is set is remembered and read back. */
export const applicationClass: ExcelClass<null> = excelClass("Application", () => ({
  properties: {
    calculationMode: {
      get: (_self, host) => host.calculationMode,
      set: (_self, value, host) => void (host.calculationMode = asChoice(value, MODES)),
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: (_self, { workbook }) => (isCalculated(workbook) ? "Done" : "Calculating") },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: () => cultureInfoClass.of(null),
    iterativeCalculation: () => iterativeCalculationClass.of(null),
  },
  methods: {
    calculate: (_self, args, { book, workbook }) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      book.flush();
      workbook.calculation.recalculate([], kind !== "Recalculate");
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
}));

/** The host calculates no circles; what is set is read back. */
export const iterativeCalculationClass: ExcelClass<null> = excelClass("IterativeCalculation", () => ({
  properties: {
    enabled: { get: (_self, { iteration }) => iteration.enabled, set: (_self, value, { iteration }) => void (iteration.enabled = asFlag(value)) },
    maxIteration: { get: (_self, { iteration }) => iteration.maxIteration, set: (_self, value, { iteration }) => void (iteration.maxIteration = asNumber(value)) },
    maxChange: { get: (_self, { iteration }) => iteration.maxChange, set: (_self, value, { iteration }) => void (iteration.maxChange = asNumber(value)) },
  },
}));

/** The host formats numbers and reads entries as Excel does in English, whatever the language of the page. */
export const cultureInfoClass: ExcelClass<null> = excelClass("CultureInfo", () => ({
  properties: { name: { get: () => "en-US" } },
  objects: { numberFormat: () => numberFormatInfoClass.of(null), datetimeFormat: () => datetimeFormatInfoClass.of(null) },
}));

export const numberFormatInfoClass: ExcelClass<null> = excelClass("NumberFormatInfo", () => ({
  properties: { numberDecimalSeparator: { get: () => "." }, numberGroupSeparator: { get: () => "," }, currencySymbol: { get: () => "$" } },
}));

export const datetimeFormatInfoClass: ExcelClass<null> = excelClass("DatetimeFormatInfo", () => ({
  properties: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: () => "dddd, mmmm d, yyyy" },
    shortDatePattern: { get: () => "m/d/yyyy" },
    timeSeparator: { get: () => ":" },
    longTimePattern: { get: () => "h:mm:ss AM/PM" },
  },
}));
