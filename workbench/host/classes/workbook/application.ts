import { asChoice, asFlag, asNumber } from "../../batch/arguments";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import { CALCULATION_MODES } from "../../formula/calculation";
import { isCalculated } from "../../formula/custom-functions";

/** `workbook.application`. */
export const applicationClass: ExcelClass<null> = excelClass("Application", () => ({
  properties: {
    calculationMode: {
      get: (_self, { workbook }) => workbook.calculation.mode,
      set: (_self, value, { book, workbook }) => {
        const mode = asChoice(value, CALCULATION_MODES);
        const { calculation } = workbook;
        book.flush();
        // What was written before has its value by then.
        book.holdFor(calculation.settled().then(() => void (calculation.mode = mode)));
      },
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: (_self, { workbook }) => (isCalculated(workbook) ? "Done" : "Calculating"), calculated: true },
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
      workbook.calculation.recalculate([], kind !== "Recalculate" || workbook.calculation.isManual);
      if (workbook.calculation.isManual) book.holdFor(workbook.calculation.settled());
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
