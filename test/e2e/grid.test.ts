import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { Desk } from "./desk";

jest.setTimeout(120_000);

const SHEET = "Sheet1";
/** On the screen, from the grid's corner: the middle of each row as the script below leaves it; row 0 are the columns' headings. */
const ROWS = [10, 30, 50, 73, 98, 123, 146] as const;
const ROW_NUMBERS = 46;
const COLUMN_WIDTH = 64;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.button("新建").click();
  await desk.page.getByRole("tab", { name: SHEET }).waitFor();
  await desk.ready();
  await desk.addIn.evaluate(writeLedger);
});
afterAll(() => desk.close());

async function writeLedger(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["平台台账"]];
    sheet.getRange("A1").format.fill.color = "#FFE699";
    sheet.getRange("A2:C2").values = [["平台", "日期", "金额"]];
    sheet.getRange("A3:C5").values = [["甲", 44287, 1234.5], ["乙", 44288, -3], ["丙", 44289, 0.5]];
    sheet.getRange("B3:B5").numberFormat = [["yyyy-mm-dd"], ["yyyy年m月d日"], ["m/d"]];
    sheet.getRange("C3:C5").numberFormat = [["#,##0.00"], ["0.00;[Red]-0.00"], ["0%"]];
    sheet.getRange("A2:C5").format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("D3:D5").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    const rule = sheet.getRange("C3:C5").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.fill.color = "#C6EFCE";
    rule.cellValue.rule = { formula1: "=1000", operator: "GreaterThan" };
    sheet.freezePanes.freezeRows(2);
    await context.sync();
  });
}

/** Where a cell lies on the screen, so many pixels right of its middle; the columns are as wide as new ones. */
async function place(column: string, row: number, right = 0): Promise<readonly [x: number, y: number]> {
  const box = await desk.page.locator("#univer-sheet-main-canvas_workbook").boundingBox();
  const x = ROW_NUMBERS + (column.charCodeAt(0) - "A".charCodeAt(0) + 0.5) * COLUMN_WIDTH + right;
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + (ROWS[row] ?? 0)];
}

/** What Excel's own interface says of the look of a cell. */
async function look(address: string): Promise<{ numberFormat: unknown; bold: boolean; fill: string; width: number; frozen: string | null }> {
  return desk.addIn.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const cell = sheet.getRange(at).load("numberFormat, format/font/bold, format/fill/color, format/columnWidth");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        const { font, fill, columnWidth } = cell.format;
        return { numberFormat: cell.numberFormat[0]?.[0] as unknown, bold: font.bold, fill: fill.color, width: columnWidth, frozen: frozen.isNullObject ? null : frozen.address };
      }),
    address,
  );
}

test("a script hears of a click: of the cell, and where in it", async () => {
  await desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add((event) => Promise.resolve(void document.body.setAttribute("data-clicked", JSON.stringify(event))));
      await context.sync();
    }),
  );
  await desk.page.mouse.click(...(await place("B", 4)));
  await desk.addIn.waitForFunction(() => document.body.hasAttribute("data-clicked"));
  const heard = JSON.parse((await desk.addIn.evaluate(() => document.body.getAttribute("data-clicked"))) ?? "{}") as Excel.WorksheetSingleClickedEventArgs;
  expect(heard).toMatchObject({ type: "WorksheetSingleClicked", address: "B4" });
  expect(Math.abs(heard.offsetX - (COLUMN_WIDTH / 2) * 0.75)).toBeLessThan(2);
  expect([heard.offsetY > 0, heard.offsetY < 25]).toEqual([true, true]);
});

test("what is copied keeps its format; what comes from outside is as if typed", async () => {
  const { keyboard } = desk.page;
  await desk.goTo("C3");
  await keyboard.press("Control+C");
  await desk.goTo("F3");
  await keyboard.press("Control+V");
  await desk.shows(SHEET, "F3", 1234.5);
  expect((await look("F3")).numberFormat).toBe("#,##0.00");
  await desk.page.evaluate(() => navigator.clipboard.writeText("戊\t1,200\n己\t2021-03-07"));
  await desk.goTo("H3");
  await keyboard.press("Control+V");
  await desk.shows(SHEET, "I4", 44262);
  expect(await desk.values(SHEET, "H3:I4")).toEqual([["戊", 1200], ["己", 44262]]);
});

test("what is not in a list is refused in words; the list offers what is", async () => {
  await desk.goTo("D3");
  await desk.page.keyboard.type("也许");
  await desk.page.getByText("选择一项", { exact: true }).waitFor();
  await desk.page.keyboard.press("Enter");
  const refusal = desk.page.getByRole("dialog");
  await refusal.getByText("输入必须在指定的范围内").waitFor();
  await refusal.getByRole("button", { name: "确定" }).click();
  await desk.page.keyboard.press("Escape");
  expect(await desk.values(SHEET, "D3")).toEqual([[""]]);
  // By the name box: two clicks on one cell in quick succession are a double click, which opens the cell and not its list.
  await desk.goTo("D4");
  await desk.isAt("D4");
  await desk.page.mouse.click(...(await place("D", 4, 20)));
  await desk.page.getByText("否", { exact: true }).click();
  await desk.shows(SHEET, "D4", "否");
  await desk.page.mouse.click(...(await place("F", 6)));
});

test("bold by key, and taken back; merged from the toolbar; panes frozen from the menu", async () => {
  const { page } = desk;
  await desk.goTo("A3");
  await page.keyboard.press("Control+B");
  expect((await look("A3")).bold).toBe(true);
  await page.keyboard.press("Control+Z");
  expect((await look("A3")).bold).toBe(false);
  await page.mouse.move(...(await place("E", 4)));
  await page.mouse.down();
  await page.mouse.move(...(await place("F", 5)), { steps: 4 });
  await page.mouse.up();
  await page.getByRole("tab", { name: "开始" }).click();
  await page.locator('[data-u-command="sheet.command.add-worksheet-merge"]:visible').first().click();
  await page.getByText("全部合并", { exact: true }).click();
  await page.getByRole("tab", { name: "智改考核" }).click();
  await page.mouse.click(...(await place("B", 5)), { button: "right" });
  await page.getByText("冻结", { exact: true }).hover();
  await page.getByText("冻结至活动单元格（4行A列）").click();
  expect((await look("A3")).frozen).toBe("Sheet1!A1:A4");
});

test("Shift+Tab and Shift+Enter at the first of several cells go to the last of them", async () => {
  const { keyboard } = desk.page;
  for (const key of ["Shift+Tab", "Shift+Enter"]) {
    await desk.goTo("A1");
    await desk.goTo("A3:B5");
    await desk.isAt("A3");
    await keyboard.press(key);
    await desk.isAt("B5");
    await keyboard.press(key);
    await desk.isAt(key === "Shift+Tab" ? "A5" : "B4");
    await keyboard.press(key === "Shift+Tab" ? "Tab" : "Enter");
    await desk.isAt("B5");
  }
});

test("a column is made wider by its border", async () => {
  const { mouse } = desk.page;
  await mouse.move(...(await place("B", 0, COLUMN_WIDTH / 2)));
  await mouse.down();
  await mouse.move(...(await place("B", 0, COLUMN_WIDTH / 2 + 60)), { steps: 5 });
  await mouse.up();
  expect((await look("B1")).width).toBeGreaterThan(80);
});

test("the saved file holds all of it", async () => {
  const zip = await JSZip.loadAsync(readFileSync(await desk.save()));
  const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  expect(sheet).toMatch(/<pane [^>]*topLeftCell="B5" xSplit="1" ySplit="4"/);
  expect(sheet).toMatch(/<col [^>]*customWidth="(true|1)"[^>]* max="2" min="2"/);
  for (const part of ['<mergeCell ref="A1:C1">', '<mergeCell ref="E4:F5">', '<conditionalFormatting sqref="C3:C5 F3">', 'errorStyle="stop"', "<v>44262</v>"]) expect(sheet).toContain(part);
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});
