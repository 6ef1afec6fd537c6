import { excelClass, type ExcelClass } from "../batch/excel-class";

const DAY = 86_400_000;
/** 1904 begins so many days after the day 0 of Excel's other calendar. */
const DAYS_TO_1904 = 1462;

/** `workbook.functions`: Excel's own functions, called without a cell. Served as far as the date system shows in them. */
export const functionsClass: ExcelClass<null> = excelClass("Functions", () => ({
  methods: {
    date: (_self, args, { book }) => functionResultClass.of(serial(args.integer(0), args.integer(1), args.integer(2), book.side.date1904)),
  },
}));

export const functionResultClass: ExcelClass<number> = excelClass("FunctionResult", () => ({
  properties: { value: { get: (value) => value }, error: { get: () => "" } },
}));

function serial(year: number, month: number, day: number, date1904: boolean): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return date1904 ? days - DAYS_TO_1904 : days;
}
