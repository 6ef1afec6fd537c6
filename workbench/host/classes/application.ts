import { asChoice } from "../batch/arguments";
import { excelClass, type ExcelClass } from "../batch/excel-class";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `workbook.application`. The host always calculates; a mode that is set is remembered and read back. */
export const applicationClass: ExcelClass<null> = excelClass("Application", () => ({
  properties: {
    calculationMode: {
      get: (_self, host) => host.calculationMode,
      set: (_self, value, host) => void (host.calculationMode = asChoice(value, MODES)),
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: (_self, { workbook }) => (workbook.calculation.isSettled ? "Done" : "Calculating") },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
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
