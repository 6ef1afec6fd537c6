import { failureOf, onNewSheet, salesTable } from "./on-sheet";

function lineChart(sheet: Excel.Worksheet): Excel.Chart {
  salesTable(sheet);
  return sheet.charts.add("lineMarkers" as "LineMarkers", sheet.getRange("A1:E5"), "Rows");
}

describe("charts", () => {
  test("series from rows or columns, and where their values come from", async () => {
    await onNewSheet(async (sheet, context) => {
      const byRows = lineChart(sheet).load("chartType,name");
      const byColumns = sheet.charts.add("ColumnClustered", sheet.getRange("A1:E5"), "Columns");
      const source = byRows.series.getItemAt(1).getDimensionDataSourceString("Values");
      const type = byRows.series.getItemAt(1).getDimensionDataSourceType("Values");
      const values = byRows.series.getItemAt(1).getDimensionValues("Values");
      for (const chart of [byRows, byColumns]) chart.series.load("items/name,count");
      await context.sync();
      expect([byRows.chartType, byRows.name]).toEqual(["LineMarkers", "Chart 1"]);
      expect(byRows.series.items.map(({ name }) => name)).toEqual(["Frames", "Saddles", "Brakes", "Chains"]);
      expect(byColumns.series.items.map(({ name }) => name)).toEqual(["Qtr1", "Qtr2", "Qtr3", "Qtr4"]);
      expect([source.value, type.value, values.value]).toEqual(["Sheet1!B3:E3", "LocalRange", [400, 323, 276, 651]]);
    });
  });

  test("place and size, over cells", async () => {
    await onNewSheet(async (sheet, context) => {
      const chart = lineChart(sheet);
      chart.setPosition("A15", "E30");
      chart.load("top,left,height,width");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ top: 210, left: 0, height: 240, width: 240 });
    });
  });

  test("titles, legend, axes, labels are read back as Excel writes them", async () => {
    await onNewSheet(async (sheet, context) => {
      const chart = lineChart(sheet);
      chart.title.text = "Sales";
      chart.title.format.font.color = "red";
      chart.legend.position = "top" as "Top";
      chart.legend.legendEntries.getItemAt(0).visible = false;
      chart.dataLabels.position = "Top";
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.maximum = 5;
      valueAxis.title.text = "Crates";
      valueAxis.setCustomDisplayUnit(100);
      categoryAxis.setPositionAt(2);
      chart.title.load("text,visible");
      chart.title.format.font.load("color");
      chart.legend.load("position");
      for (const axis of [valueAxis, categoryAxis]) {
        axis.load("type,displayUnit,customDisplayUnit,position,positionAt,maximum");
        axis.title.load("text,visible");
        axis.majorGridlines.load("visible");
      }
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.title.format.font.color, chart.legend.position]).toEqual(["Sales", true, "#FF0000", "Top"]);
      expect(valueAxis.toJSON()).toMatchObject({ type: "Value", displayUnit: "Custom", customDisplayUnit: 100, maximum: 5 });
      expect(categoryAxis.toJSON()).toMatchObject({ type: "Category", position: "Custom", positionAt: 2 });
      expect([valueAxis.title.visible, categoryAxis.title.visible]).toEqual([true, false]);
      expect([valueAxis.majorGridlines.visible, categoryAxis.majorGridlines.visible]).toEqual([true, false]);
    });
  });

  test("points, markers, trend lines and error bars of a series", async () => {
    await onNewSheet(async (sheet, context) => {
      const series = lineChart(sheet).series.getItemAt(0);
      series.markerStyle = "Star";
      series.markerBackgroundColor = "red";
      series.points.getItemAt(2).format.fill.setSolidColor("8FBC8F");
      series.points.getItemAt(2).hasDataLabel = true;
      series.points.getItemAt(2).dataLabel.position = "Bottom";
      series.yErrorBars.visible = true;
      series.trendlines.add("Linear");
      series.trendlines.add("MovingAverage").movingAveragePeriod = 3;
      series.trendlines.getItem(0).delete();
      series.trendlines.load("items/type,items/movingAveragePeriod");
      series.points.load("count,items/value,items/hasDataLabel");
      series.load("markerStyle,markerBackgroundColor");
      await context.sync();
      expect(series.trendlines.items.map(({ type, movingAveragePeriod }) => [type, movingAveragePeriod])).toEqual([["MovingAverage", 3]]);
      expect([series.points.count, series.points.items[2]?.value, series.points.items[2]?.hasDataLabel]).toEqual([4, 6544, true]);
      expect([series.markerStyle, series.markerBackgroundColor]).toEqual(["Star", "#FF0000"]);
    });
  });

  test("the one that was activated, and none", async () => {
    await onNewSheet(async (sheet, context) => {
      const none = context.workbook.getActiveChartOrNullObject();
      none.load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      const chart = lineChart(sheet);
      chart.name = "Mine";
      chart.activate();
      const active = context.workbook.getActiveChartOrNullObject().load("name");
      await context.sync();
      expect(active.name).toBe("Mine");
      sheet.charts.getItem("Mine").delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string, string]>([
    ["a type that Excel has not", (sheet) => sheet.charts.add("Cake" as "Pie", sheet.getRange("A1:B2")), "InvalidArgument", "ChartCollection.add"],
    ["a chart that is not there", (sheet) => sheet.charts.getItem("None").load("name"), "ItemNotFound", "ChartCollection.getItem"],
    ["a picture, which the host cannot draw", (sheet) => lineChart(sheet).getImage(), "ApiNotFound", "Chart.getImage"],
  ])("%s", async (_case, act, code, location) => {
    const failure = await failureOf(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(failure).toMatchObject({ code, location });
  });
});

describe("shapes", () => {
  test("are drawn, written in, grouped, put in order, copied and deleted", async () => {
    await onNewSheet(async (sheet, context) => {
      const square = sheet.shapes.addGeometricShape("Rectangle");
      Object.assign(square, { name: "Square", left: 100, top: 100, height: 150, width: 150 });
      square.fill.setSolidColor("blue");
      square.textFrame.textRange.text = "武汉 2021";
      square.textFrame.textRange.getSubstring(3, 4).font.bold = true;
      const box = sheet.shapes.addTextBox("A note");
      const group = sheet.shapes.addGroup([square, box]);
      group.name = "Group";
      group.group.shapes.load("items/name");
      sheet.shapes.load("items/name,items/type");
      square.load("level,fill/foregroundColor,fill/type");
      const part = square.textFrame.textRange.getSubstring(3, 4).load("text");
      box.textFrame.load("hasText,verticalAlignment");
      await context.sync();
      expect(sheet.shapes.items.map(({ name, type }) => [name, type])).toEqual([["Group", "Group"]]);
      expect(group.group.shapes.items.map(({ name }) => name)).toEqual(["Square", "TextBox 2"]);
      expect([square.level, square.fill.foregroundColor, square.fill.type, part.text]).toEqual([1, "#0000FF", "Solid", "2021"]);
      expect([box.textFrame.hasText, box.textFrame.verticalAlignment]).toEqual([true, "Top"]);
      group.group.ungroup();
      square.setZOrder("BringToFront");
      square.incrementRotation(400);
      const copy = square.copyTo(context.workbook.worksheets.add("Other")).load("name");
      square.load("zOrderPosition,rotation,level");
      await context.sync();
      expect([square.zOrderPosition, square.rotation, square.level, copy.name]).toEqual([1, 40, 0, "Square 3"]);
      square.delete();
      const left = sheet.shapes.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  test("lines have arrowheads and ends that are connected", async () => {
    await onNewSheet(async (sheet, context) => {
      const circle = sheet.shapes.addGeometricShape("Ellipse");
      const shape = sheet.shapes.addLine(200, 50, 300, 150, "Elbow");
      shape.line.beginArrowheadStyle = "Oval";
      shape.line.connectBeginShape(circle, 1);
      shape.load("left,top,width,height,type");
      shape.line.load("connectorType,isBeginConnected,isEndConnected,beginConnectedSite,beginArrowheadStyle");
      await context.sync();
      expect(shape.toJSON()).toMatchObject({ type: "Line", left: 200, top: 50, width: 100, height: 100 });
      expect([shape.line.connectorType, shape.line.isBeginConnected, shape.line.isEndConnected, shape.line.beginConnectedSite, shape.line.beginArrowheadStyle]).toEqual(["Elbow", true, false, 1, "Oval"]);
      shape.line.disconnectBeginShape();
      shape.line.load("isBeginConnected");
      await context.sync();
      expect(shape.line.isBeginConnected).toBe(false);
    });
  });

  test("pictures have the size of their pixels and keep their ratio", async () => {
    await onNewSheet(async (sheet, context) => {
      const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
      const picture = sheet.shapes.addImage(pixel).load("width,height,type,lockAspectRatio");
      picture.image.load("format");
      await context.sync();
      expect([picture.width, picture.height, picture.type, picture.lockAspectRatio, picture.image.format]).toEqual([0.75, 0.75, "Image", true, "PNG"]);
      picture.width = 30;
      picture.load("height");
      await context.sync();
      expect(picture.height).toBe(30);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a group of one", (sheet) => sheet.shapes.addGroup([sheet.shapes.addTextBox("x")]), "InvalidArgument"],
    ["a size of nothing", (sheet) => (sheet.shapes.addTextBox("x").width = 0), "InvalidArgument"],
    ["what is no picture", (sheet) => sheet.shapes.addImage("AAAA"), "InvalidArgument"],
    ["a line's end of a shape that is none", (sheet) => sheet.shapes.addTextBox("x").line.load("id"), "InvalidOperation"],
  ])("%s", async (_case, act, code) => {
    const failure = await failureOf(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });
});

test("three columns of numbers are one series of bubbles", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [[2000, 2.5, 10], [100, 2, 45], [400, 1, 66]];
    const { series } = sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
    series.load("count");
    const of = (["XValues", "YValues", "BubbleSizes"] as const).map((dimension) => series.getItemAt(0).getDimensionValues(dimension));
    await context.sync();
    expect([series.count, ...of.map(({ value }) => value)]).toEqual([1, [2000, 100, 400], [2.5, 2, 1], [10, 45, 66]]);
  });
});
