import { onNewSheet } from "./on-sheet";

describe("samples of formats", () => {
  test("rows, columns, borders, alignment, styles", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
      range.format.wrapText = true;
      range.format.textOrientation = 45;
      range.format.indentLevel = 2;
      range.format.borders.getItem("InsideHorizontal").style = "DashDot";
      range.format.borders.getItem("EdgeBottom").color = "#00FF00";
      range.format.font.bold = true;
      range.style = "Good";
      range.load("style,format/columnWidth,format/rowHeight,format/wrapText,format/textOrientation,format/indentLevel");
      const inside = range.format.borders.getItem("InsideHorizontal").load("style,weight");
      const bottom = range.format.borders.getItem("EdgeBottom").load("color,style");
      const fill = sheet.getRange("B2").format.fill.load("color");
      const font = range.format.font.load("color,bold");
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight, range.format.wrapText, range.style]).toEqual([120, 30, true, "Good"]);
      expect([inside.style, bottom.color, bottom.style, fill.color]).toEqual(["DashDot", "#00FF00", "Continuous", "#C6EFCE"]);
      expect([font.color, font.bold, range.format.textOrientation, range.format.indentLevel]).toEqual(["#006100", false, 45, 2]);
    });
  });

  test("conditional formats: value, text, top, scale, bars, icons, priorities", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A5");
      range.values = [[1], [2], [3], [4], [5]];
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.format.font.color = "red";
      cell.cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "x" };
      const top = range.conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = { minimum: { type: "LowestValue", color: "blue" }, maximum: { type: "HighestValue", color: "red" } };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      const icons = range.conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeTriangles";
      range.conditionalFormats.load("items/type,items/priority");
      cell.cellValue.load("rule");
      scale.colorScale.load("criteria,threeColorScale");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type).sort()).toEqual(["CellValue", "ColorScale", "ContainsText", "DataBar", "IconSet", "TopBottom"]);
      expect(new Set(range.conditionalFormats.items.map(({ priority }) => priority)).size).toBe(6);
      expect(cell.cellValue.rule).toMatchObject({ formula1: "=3", operator: "GreaterThan" });
      expect([scale.colorScale.threeColorScale, scale.colorScale.criteria.maximum.color]).toEqual([false, "#FF0000"]);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
