import { failureOf, onNewSheet } from "./on-sheet";

describe("formats", () => {
  test("are set on whole columns and read back", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("F:G");
      range.format.wrapText = true;
      range.format.font.name = "Times New Roman";
      range.format.fill.color = "0000FF";
      range.load(["format/*", "format/fill", "format/font"]);
      await context.sync();
      expect([range.format.wrapText, range.format.fill.color, range.format.font.name]).toEqual([true, "#0000FF", "Times New Roman"]);
    });
  });

  test.each<[string, unknown, string]>([
    ["fill.color", "LightBlue", "#ADD8E6"],
    ["font.color", "rebeccapurple", "#663399"],
    ["font.underline", "SingleAccountant", "SingleAccountant"],
    ["horizontalAlignment", "CenterAcrossSelection", "CenterAcrossSelection"],
    ["horizontalAlignment", "right", "Right"],
    ["verticalAlignment", "Distributed", "Distributed"],
  ])("%s %s is read back as Excel has it", async (path, value, readBack) => {
    await onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      const [head = "", tail] = path.split(".");
      format.set(tail === undefined ? { [head]: value } : { [head]: { [tail]: value } });
      format.load(`${path.replace(".", "/")}`);
      await context.sync();
      const read = format.toJSON() as Record<string, unknown>;
      expect(tail === undefined ? read[head] : (read[head] as Record<string, unknown>)[tail]).toBe(readBack);
    });
  });

  test("Excel's own words for alignment go with the next one that is set", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.format.horizontalAlignment = "Fill";
      range.format.horizontalAlignment = "Left";
      range.load("format/horizontalAlignment");
      await context.sync();
      expect(range.format.horizontalAlignment).toBe("Left");
    });
  });

  test("indents are changed from where they are", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.indentLevel = 3;
      sheet.getRange("A1:A2").format.adjustIndent(-1);
      const levels = ["A1", "A2"].map((cell) => sheet.getRange(cell).load("format/indentLevel"));
      await context.sync();
      expect(levels.map(({ format }) => format.indentLevel)).toEqual([2, 0]);
    });
  });

  test("a pattern keeps its name and its colour", async () => {
    await onNewSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1:B1").format;
      fill.color = "yellow";
      fill.pattern = "Gray25";
      fill.patternColor = "red";
      fill.load("color,pattern,patternColor");
      await context.sync();
      expect([fill.color, fill.pattern, fill.patternColor]).toEqual(["#FFFF00", "Gray25", "#FF0000"]);
      fill.clear();
      fill.load("color,pattern");
      await context.sync();
      expect([fill.color, fill.pattern]).toEqual(["#FFFFFF", "None"]);
    });
  });

  test("borders by their place, and one that no range has", async () => {
    await onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:F8").format;
      for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) borders.getItem(side).style = "Continuous";
      borders.getItem("EdgeTop").color = "red";
      borders.getItem("EdgeTop").weight = "Thick";
      borders.load("items,count");
      await context.sync();
      expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
        ["EdgeTop", "Continuous"], ["EdgeBottom", "Continuous"], ["EdgeLeft", "None"], ["EdgeRight", "None"],
        ["InsideVertical", "None"], ["InsideHorizontal", "Continuous"], ["DiagonalDown", "None"], ["DiagonalUp", "None"],
      ]);
      expect([borders.count, borders.items[0]?.color, borders.items[0]?.weight]).toEqual([8, "#FF0000", "Thick"]);
    });
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("Edge" as "EdgeTop").style = "Continuous";
      await context.sync();
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  test("borders of whole columns are those of all their cells, and make the sheet no longer", async () => {
    await onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("F:G").format;
      for (const side of ["InsideHorizontal", "InsideVertical", "EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"] as const) borders.getItem(side).style = "Continuous";
      const between = borders.getItem("InsideHorizontal").load("style");
      const cell = sheet.getRange("F5").format.borders.load("items/style,items/sideIndex");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect([between.style, used.isNullObject]).toEqual(["Continuous", true]);
      expect(cell.items.filter(({ style }) => style === "Continuous").map(({ sideIndex }) => sideIndex)).toEqual(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
    });
  });

  test("several ranges: what they have in common, else null", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("C3:C5").format.fill.color = "pink";
      sheet.getRange("E3:E4").format.fill.color = "pink";
      const same = sheet.getRanges("C3:C5, E3:E4").load("format/fill/color, isEntireColumn, address, areaCount");
      const mixed = sheet.getRanges("C3:C5, E3:E5").load("format/fill/color");
      await context.sync();
      expect([same.format.fill.color, same.isEntireColumn, same.address, same.areaCount]).toEqual(["#FFC0CB", false, "Sheet1!C3:C5,Sheet1!E3:E4", 2]);
      expect(mixed.format.fill.color).toBeNull();
    });
  });

  test("properties of cells, some with a style, some with none", async () => {
    await onNewSheet(async (sheet, context) => {
      const head = { format: { fill: { color: "Blue" }, font: { color: "White", bold: true } } };
      sheet.getRange("A1:B2").setCellProperties([[{ style: "Heading1" }, {}], [{}, head]]);
      const read = sheet.getRange("A1:B2").getCellProperties({ address: true, style: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(read.value.map((row) => row.map((cell) => [cell.address, cell.style, cell.format?.fill?.color, cell.format?.font?.bold]))).toEqual([
        [["Sheet1!A1", "Heading1", "#FFFFFF", true], ["Sheet1!B1", "Normal", "#FFFFFF", false]],
        [["Sheet1!A2", "Normal", "#FFFFFF", false], ["Sheet1!B2", "Normal", "#0000FF", true]],
      ]);
    });
  });

  test("standard sizes are told, and given back", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.columnWidth = 100;
      range.format.load("useStandardWidth,useStandardHeight,columnWidth");
      await context.sync();
      expect([range.format.useStandardWidth, range.format.useStandardHeight, range.format.columnWidth]).toEqual([false, true, 100]);
      range.format.useStandardWidth = true;
      range.format.load("columnWidth");
      await context.sync();
      expect(range.format.columnWidth).toBe(48);
    });
  });
});

describe("named styles", () => {
  test("a built-in one replaces the looks; it is called as in BuiltInStyle", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.format.font.italic = true;
      range.style = "Neutral";
      range.load("style,format/fill/color,format/font/color,format/font/italic");
      await context.sync();
      expect([range.style, range.format.fill.color, range.format.font.color, range.format.font.italic]).toEqual(["Neutral", "#FFEB9C", "#9C5700", false]);
      sheet.getRange("B1").style = "Percent";
      const percent = sheet.getRange("B1").load("numberFormat,style");
      range.load("style");
      await context.sync();
      expect([percent.numberFormat, percent.style, range.style]).toEqual([[["0%"]], "Percent", null]);
    });
  });

  test("one of the workbook's own: added, changed for all its cells, deleted", async () => {
    await onNewSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("斜体标题");
      const style = styles.getItem("斜体标题");
      style.textOrientation = 38;
      style.shrinkToFit = true;
      style.locked = false;
      style.borders.getItem("EdgeBottom").style = "Double";
      const range = sheet.getRange("A1:B1");
      range.style = "斜体标题";
      style.font.bold = true;
      range.load("style,format/textOrientation,format/shrinkToFit,format/font/bold,format/protection/locked");
      const line = range.format.borders.getItem("EdgeBottom").load("style");
      style.load("builtIn,name,wrapText,includeFont");
      await context.sync();
      expect([range.style, range.format.textOrientation, range.format.shrinkToFit, range.format.font.bold, range.format.protection.locked]).toEqual(["斜体标题", 38, true, true, false]);
      expect([line.style, style.builtIn, style.wrapText, style.includeFont]).toEqual(["Double", false, false, true]);
      style.delete();
      range.load("style,format/font/bold");
      await context.sync();
      expect([range.style, range.format.font.bold]).toEqual(["Normal", false]);
    });
  });

  test.each<[string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown, string]>([
    ["a name that is taken", ({ styles }) => styles.add("Good"), "ItemAlreadyExists"],
    ["a style that there is not", ({ styles }) => styles.getItem("None").load("name"), "ItemNotFound"],
    ["cells cannot have it", (_workbook, sheet) => (sheet.getRange("A1").style = "None"), "InvalidArgument"],
  ])("%s", async (_case, act, code) => {
    const failure = await failureOf(async (sheet, context) => {
      act(context.workbook, sheet);
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });
});
