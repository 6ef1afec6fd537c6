import { openOffice, type OfficeHost } from "../office-js";

/** What a script works with: the first sheet of a new workbook. */
export type Script<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs each script in a workbook of its own, through Microsoft's office.js. */
export async function onNewSheet<T>(script: Script<T>): Promise<T> {
  return withOffice((office) => office.run((context) => script(context.workbook.worksheets.getItem("Sheet1"), context)));
}

/** What a script fails with: Excel's code, and the class and member. */
export async function failureOf(script: Script<unknown>): Promise<{ code: string; location: string | undefined; message: string }> {
  return withOffice((office) => office.failure((context) => script(context.workbook.worksheets.getItem("Sheet1"), context)));
}

async function withOffice<T>(act: (office: OfficeHost) => Promise<T>): Promise<T> {
  const office = await openOffice();
  try {
    return await act(office);
  } finally {
    office.close();
  }
}

/** A table with a header row alone, which is then filled, as samples build it. */
export function salesTable(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add("A1:E1", true);
  table.name = "Sales";
  table.getHeaderRowRange().values = [["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"]];
  table.rows.add(undefined, [
    ["Frames", 5000, 7000, 6544, 4377],
    ["Saddles", 400, 323, 276, 651],
    ["Brakes", 12000, 8766, 8456, 9812],
    ["Chains", 1550, 1088, 692, 853],
  ]);
  return table;
}
