import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
  await office.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [["平台", "得分", "上年"], ["甲", 90, 85], ["乙", 80, 82], ["丙", 70, 60]];
    await context.sync();
  });
});
afterEach(() => office.close());

async function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("charts", () => {
  test("a new one has a name, a size, and the series of its source", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
      chart.load("name,chartType,width,height,id");
      chart.title.load("text,visible");
      chart.series.load("items/name,count");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: "Chart 1", chartType: "ColumnClustered", width: 360, height: 216 });
      expect([chart.title.text, chart.title.visible]).toEqual(["Chart Title", true]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["得分", "上年"]);
    });
  });

  test("follows its sheet to its new name", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      sheet.name = "得分 表";
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual([90, 80, 70]);
    });
  });

  test.each([
    ["Columns", ["得分", "上年"]],
    ["Rows", ["甲", "乙", "丙"]],
  ] as const)("series by %s", async (seriesBy, names) => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), seriesBy);
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(names);
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual(seriesBy === "Columns" ? [90, 80, 70] : [90, 85]);
    });
  });

  test("a series' name follows its cell until a script gives it one of its own", async () => {
    await onSheet(async (sheet, context) => {
      const { series } = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
      sheet.getRange("B1").values = [["本年"]];
      series.getItemAt(1).name = "去年";
      sheet.getRange("C1").values = [["前年"]];
      series.load("items/name");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["本年", "去年"]);
    });
  });

  test("a single series gives its name to the chart", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("得分");
    });
  });

  test("what a script sets is read back", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "得分图";
      chart.title.text = "年度得分";
      chart.title.format.font.size = 14;
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.title.text = "分";
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.dataLabels.showValue = true;
      chart.setPosition("E2", "J17");
      await context.sync();
      const again = sheet.charts.getItem("得分图");
      again.load("left,top,width,height,title/text,legend/position");
      again.title.format.font.load("size");
      again.axes.valueAxis.load("maximum,title/text");
      again.axes.categoryAxis.majorGridlines.load("visible");
      await context.sync();
      expect(again.toJSON()).toMatchObject({ left: 192, top: 15, width: 288, height: 240 });
      expect([again.title.text, again.legend.position, again.title.format.font.size]).toEqual(["年度得分", "Right", 14]);
      expect([again.axes.valueAxis.maximum, again.axes.valueAxis.title.text, again.axes.categoryAxis.majorGridlines.visible]).toEqual([100, "分", false]);
    });
    const [side] = Object.values(office.workbook.side.sheets);
    expect(side?.charts).toMatchObject([{ name: "得分图", type: "BarClustered", title: "年度得分", sourceRange: "Sheet1!A1:C4", seriesBy: "Columns", original: false }]);
  });

  test("series one by one", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B4"));
      const series = chart.series.add("上年");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      chart.series.load("items/name");
      const values = series.getDimensionValues("Values");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["得分", "上年"]);
      expect(values.value).toEqual([85, 82, 60]);
    });
  });

  test("points and trend lines", async () => {
    await onSheet(async (sheet, context) => {
      const series = sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor("red");
      series.trendlines.add("Linear").showEquation = true;
      series.points.load("items/value,count");
      series.trendlines.load("items/type,items/showEquation");
      await context.sync();
      expect(series.points.items.map(({ value }) => Number(value))).toEqual([90, 80, 70]);
      expect(series.trendlines.items.map(({ type, showEquation }) => [type, showEquation])).toEqual([["Linear", true]]);
    });
  });

  test("goes when it is deleted", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject("Chart 1").load("name");
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([0, true]);
    });
  });
});
