import { ICommandService } from "@univerjs/core";
import { injectorOf } from "../../../workbench/host/workbook/injector";
import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** How often each mutation was told of while a script ran. */
async function mutationsOf(script: (sheet: Excel.Worksheet) => void): Promise<Record<string, number>> {
  const heard: Record<string, number> = {};
  const listening = injectorOf(office.workbook.univer).get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (id.includes(".mutation.set-") && id.startsWith("sheet.") && options?.onlyLocal !== true) heard[id] = (heard[id] ?? 0) + 1;
  });
  await office.run(async (context) => {
    script(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  listening.dispose();
  return heard;
}

test("a hundred cells that are written, styled and sized in one request wake a grid once for each", async () => {
  const heard = await mutationsOf((sheet) => {
    for (let row = 0; row < 100; row++) {
      const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
      cell.values = [[row]];
      cell.format.font.bold = row % 2 === 0;
      cell.format.fill.color = `#0000${String(10 + (row % 50))}`;
      cell.format.horizontalAlignment = "Center";
      cell.format.borders.getItem("EdgeBottom").style = "Continuous";
      cell.format.rowHeight = 20 + (row % 3);
    }
  });
  expect(heard).toEqual({ "sheet.mutation.set-range-values": 2, "sheet.mutation.set-worksheet-row-height": 1 });
});

test("and all of it is there", async () => {
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("A1:A3").format.rowHeight = 30;
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [["new"]];
    const cells = sheet.getRange("A1:A4").load("values");
    const moved = sheet.getRange("A3").load("format/fill/color,format/rowHeight");
    await context.sync();
    expect(cells.values).toEqual([[1], ["new"], [2], [3]]);
    expect(moved.format.fill.color).toBe("#FF0000");
    expect(moved.format.rowHeight).toBe(30);
  });
});

test("a number stays one in a cell that becomes text, until it is entered again", async () => {
  await office.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    cells.values = [[5, 6]];
    cells.numberFormat = [["@", "@"]];
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[5, 6]]);
    cells.getCell(0, 1).values = [[6]];
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[5, "6"]]);
  });
});
