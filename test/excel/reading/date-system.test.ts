import { surveyWorkbook } from "../../../src/excel/reading/survey";
import { openExcel } from "../open-excel";

jest.setTimeout(60_000);

test.each([[false, 44_262], [true, 42_800]])("days from 1904 %s: Excel's own DATE says so, and the survey with it", async (date1904, day) => {
  const excel = await openExcel();
  try {
    excel.office.workbook.side.date1904 = date1904;
    const said = await excel.office.run(async (context) => {
      const date = context.workbook.functions.date(2021, 3, 7).load("value");
      await context.sync();
      return date.value;
    });
    expect(said).toBe(day);
    expect((await surveyWorkbook()).date1904).toBe(date1904);
  } finally {
    excel.close();
  }
});
