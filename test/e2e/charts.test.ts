import { Desk } from "./desk";

jest.setTimeout(120_000);

let desk: Desk;
const SHEET = "Sheet1";
beforeAll(async () => {
  desk = await Desk.open();
  await desk.button("新建").click();
  await desk.page.getByRole("tab", { name: SHEET }).waitFor();
  await desk.ready();
});
afterAll(() => desk.close());

const chart = (title: string) => desk.page.getByRole("img", { name: `图表：${title}` });
const topOf = async (title: string): Promise<number> => (await chart(title).boundingBox())?.y ?? NaN;

test("charts that a script makes are drawn: title, series, axes, labels, colours", async () => {
  await desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C4").values = [["平台", "得分", "上年"], ["甲", 90, 85], ["乙", 80, 82], ["丙", 70, 60]];
      const columns = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      Object.assign(columns, { left: 20, top: 120, width: 300, height: 200 });
      columns.title.text = "年度得分";
      columns.axes.valueAxis.title.text = "分数";
      columns.series.getItemAt(0).hasDataLabels = true;
      columns.series.getItemAt(1).format.fill.setSolidColor("#123456");
      const pie = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
      Object.assign(pie, { left: 340, top: 120, width: 300, height: 200 });
      pie.title.text = "占比";
      pie.dataLabels.showPercentage = true;
      pie.dataLabels.showValue = false;
      const map = sheet.charts.add("RegionMap", sheet.getRange("A1:B4"), "Columns");
      Object.assign(map, { left: 20, top: 340, width: 300, height: 100 });
      map.title.text = "地图";
      await context.sync();
    }),
  );
  for (const text of ["年度得分", "得分", "上年", "甲", "丙", "分数", "90", "70"]) await chart("年度得分").getByText(text, { exact: true }).first().waitFor();
  await expect(chart("年度得分").locator('path[fill="#123456"]').count()).resolves.toBeGreaterThan(0);
  for (const text of ["38%", "33%", "29%"]) await chart("占比").getByText(text, { exact: true }).waitFor();
  expect(await chart("地图").getAttribute("data-words")).toContain("RegionMap");
});

test("they are drawn anew when cells change, by hand or by formula", async () => {
  await desk.type("E2", "55");
  await desk.type("B2", "=E2*2");
  await chart("年度得分").getByText("110", { exact: true }).waitFor();
  await desk.type("B1", "今年");
  await chart("年度得分").getByText("今年", { exact: true }).waitFor();
});

test("they scroll with the cells, also by the wheel over a chart", async () => {
  const before = await topOf("年度得分");
  await chart("年度得分").hover();
  await desk.page.mouse.wheel(0, 60);
  await desk.page.waitForFunction((y) => (document.querySelector(".chart")?.getBoundingClientRect().y ?? y) < y, before);
  await desk.page.mouse.wheel(0, -600);
  await desk.page.waitForFunction((y) => document.querySelector(".chart")?.getBoundingClientRect().y === y, before);
});

test("arrow keys move one, Delete takes it away, and undo brings it back", async () => {
  const before = await topOf("年度得分");
  await chart("年度得分").focus();
  await desk.page.keyboard.press("ArrowDown");
  // Six points are eight pixels.
  await desk.page.waitForFunction((y) => document.querySelector(".chart")?.getBoundingClientRect().y === y + 8, before);
  await desk.page.keyboard.press("Delete");
  await chart("年度得分").waitFor({ state: "detached" });
  await desk.goTo("A6");
  await desk.page.keyboard.press("Control+z");
  await chart("年度得分").waitFor();
});

test("those of a file are drawn as well: saved and opened again, they look the same", async () => {
  const file = await desk.save();
  await desk.choose(file);
  await desk.page.locator(".chart").first().waitFor({ state: "detached" });
  await desk.ready();
  for (const text of ["年度得分", "今年", "上年", "甲", "分数", "110"]) await chart("年度得分").getByText(text, { exact: true }).first().waitFor();
  await expect(chart("年度得分").locator('path[fill="#123456"]').count()).resolves.toBeGreaterThan(0);
  // 116 is no mark of the axis.
  await desk.type("E2", "58");
  await chart("年度得分").getByText("116", { exact: true }).waitFor();
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});
