import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function format<T>(address: string, act: (format: Excel.RangeFormat, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1").getRange(address).format, context));
}

describe("formats", () => {
  test("a plain cell's are Excel's defaults", async () => {
    await format("B2", async (plain, context) => {
      plain.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,textOrientation");
      plain.font.load("name,size,bold,italic,underline,strikethrough,color");
      plain.fill.load("color");
      await context.sync();
      expect(plain.toJSON()).toMatchObject({ horizontalAlignment: "General", verticalAlignment: "Bottom", wrapText: false, indentLevel: 0, columnWidth: 48, rowHeight: 15, textOrientation: 0 });
      expect(plain.font.toJSON()).toMatchObject({ size: 11, bold: false, italic: false, underline: "None", strikethrough: false, color: "#000000" });
      expect(plain.fill.color).toBe("#FFFFFF");
    });
  });

  test.each<[string, (format: Excel.RangeFormat) => void, (format: Excel.RangeFormat) => unknown, unknown]>([
    ["font name", ({ font }) => (font.name = "仿宋"), ({ font }) => font.name, "仿宋"],
    ["font size", ({ font }) => (font.size = 16), ({ font }) => font.size, 16],
    ["bold", ({ font }) => (font.bold = true), ({ font }) => font.bold, true],
    ["italic", ({ font }) => (font.italic = true), ({ font }) => font.italic, true],
    ["underline", ({ font }) => (font.underline = "Double"), ({ font }) => font.underline, "Double"],
    ["strikethrough", ({ font }) => (font.strikethrough = true), ({ font }) => font.strikethrough, true],
    ["font colour by name", ({ font }) => (font.color = "red"), ({ font }) => font.color, "#FF0000"],
    ["fill", ({ fill }) => (fill.color = "#4472c4"), ({ fill }) => fill.color, "#4472C4"],
    ["horizontal", (one) => (one.horizontalAlignment = "Center"), (one) => one.horizontalAlignment, "Center"],
    ["vertical", (one) => (one.verticalAlignment = "Top"), (one) => one.verticalAlignment, "Top"],
    ["wrap", (one) => (one.wrapText = true), (one) => one.wrapText, true],
    ["indent", (one) => (one.indentLevel = 2), (one) => one.indentLevel, 2],
    ["orientation", (one) => (one.textOrientation = 45), (one) => one.textOrientation, 45],
    ["column width", (one) => (one.columnWidth = 120), (one) => one.columnWidth, 120],
    ["row height", (one) => (one.rowHeight = 30), (one) => one.rowHeight, 30],
    ["locked", (one) => (one.protection.locked = false), (one) => one.protection.locked, false],
  ])("%s", async (_case, set, get, expected) => {
    const read = (one: Excel.RangeFormat): void => {
      one.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,columnWidth,rowHeight,font/*,fill/*,protection/*");
    };
    await format("B2:C3", async (one, context) => {
      set(one);
      read(one);
      await context.sync();
      expect(get(one)).toBe(expected);
    });
    await format("E5", async (other, context) => {
      read(other);
      await context.sync();
      expect(get(other)).not.toBe(expected);
    });
  });

  test("where cells differ it is null", async () => {
    await format("A1", async ({ font }, context) => {
      font.bold = true;
      await context.sync();
    });
    await format("A1:A2", async ({ font }, context) => {
      font.load("bold,italic");
      await context.sync();
      expect([font.bold, font.italic]).toEqual([null, false]);
    });
  });

  test("a whole column's format is that of all its cells, those to come too", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("B:B").format.fill.color = "yellow";
      sheet.getRange("B:B").format.font.bold = true;
      const cells = ["B2", "B7", "B:B"].map((address) => sheet.getRange(address).load("format/fill/color,format/font/bold"));
      await context.sync();
      expect(cells.map((cell) => [cell.format.fill.color, cell.format.font.bold])).toEqual([["#FFFF00", true], ["#FFFF00", true], ["#FFFF00", true]]);
    });
  });

  test("a number format for all, or one for each cell", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.numberFormat = [["0.00", "@"]];
      range.load("numberFormat,numberFormatCategories");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.00", "@"]]);
      expect(range.numberFormatCategories).toEqual([["Number", "Text"]]);
      range.numberFormat = "General" as unknown as string[][];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General", "General"]]);
      range.numberFormat = [["€#,##0.00"]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["€#,##0.00", "€#,##0.00"]]);
    });
  });

  test("borders: edges, inner lines, style, weight and colour", async () => {
    await format("B2:C3", async ({ borders }, context) => {
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) borders.getItem(edge).style = "Continuous";
      const bottom = borders.getItem("EdgeBottom");
      bottom.weight = "Thick";
      bottom.color = "#FF0000";
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      await context.sync();
      const lines = Object.fromEntries(borders.items.map(({ sideIndex, style, weight, color }) => [sideIndex, [style, weight, color]]));
      expect(lines).toEqual({
        EdgeTop: ["Continuous", "Thin", "#000000"],
        EdgeBottom: ["Continuous", "Thick", "#FF0000"],
        EdgeLeft: ["Continuous", "Thin", "#000000"],
        EdgeRight: ["Continuous", "Thin", "#000000"],
        InsideVertical: ["Continuous", "Thin", "#000000"],
        InsideHorizontal: ["Continuous", "Thin", "#000000"],
        DiagonalDown: ["None", "Thin", "#000000"],
        DiagonalUp: ["None", "Thin", "#000000"],
      });
      borders.getItem("EdgeTop").style = "None";
      const top = borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(top.style).toBe("None");
    });
  });

  test("clearing formats leaves the contents", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["甲"]];
      range.format.fill.color = "red";
      range.clear("Formats");
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[["甲"]], "#FFFFFF"]);
    });
  });

  test("hidden rows and columns, and where a range lies", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const ranges = ["B2", "C5", "A1", "A1:A2"].map((address) => sheet.getRange(address).load("hidden,rowHidden,columnHidden"));
      const third = sheet.getRange("D4").load("top,left,width,height");
      await context.sync();
      expect(ranges.map(({ hidden, rowHidden, columnHidden }) => [hidden, rowHidden, columnHidden])).toEqual([[true, true, false], [true, false, true], [false, false, false], [null, null, false]]);
      expect(third.toJSON()).toMatchObject({ top: 30, left: 96, width: 48, height: 15 });
    });
  });

  test("of many cells, rows or columns in one call", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.setCellProperties([[{ format: { fill: { color: "green" } } }, {}], [{}, { format: { font: { bold: true }, borders: { bottom: { style: "Continuous" } } } }]]);
      range.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: false }]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(cells.value.map((row) => row.map(({ address, format }) => [address, format?.fill?.color, format?.font?.bold]))).toEqual([
        [["Sheet1!A1", "#008000", false], ["Sheet1!B1", "#FFFFFF", false]],
        [["Sheet1!A2", "#FFFFFF", false], ["Sheet1!B2", "#FFFFFF", true]],
      ]);
      expect(cells.value[1]?.[1]?.format?.borders).toMatchObject({ bottom: { style: "Continuous" }, top: { style: "None" } });
      expect(columns.value).toEqual([{ columnHidden: false, format: { columnWidth: 100 } }, { columnHidden: true, format: { columnWidth: 0 } }]);
    });
  });

  test("columns are made as wide as their texts", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [["短", "一个相当长的平台名称，宽于默认的列"]];
      sheet.getUsedRange().format.autofitColumns();
      const [a, b] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      expect(a?.format.columnWidth).toBeLessThan(48);
      expect(b?.format.columnWidth).toBeGreaterThan(150);
    });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that is none", ({ fill }) => (fill.color = "reddish")],
    ["a size of 0", ({ font }) => (font.size = 0)],
    ["an alignment that is none", (one) => (one.horizontalAlignment = "Middle" as "Center")],
    ["a row of 500 points", (one) => (one.rowHeight = 500)],
  ])("%s is InvalidArgument", async (_case, set) => {
    const failure = await office.failure(async (context) => {
      set(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format);
      await context.sync();
    });
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("a protected sheet", () => {
  beforeEach(() =>
    office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [["锁", "开"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "口令");
      await context.sync();
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string | null]>([
    ["a locked cell", (sheet) => (sheet.getRange("A1").values = [["x"]]), "AccessDenied"],
    ["an unlocked cell", (sheet) => (sheet.getRange("B1").values = [["x"]]), null],
    ["a format, which is allowed", (sheet) => (sheet.getRange("A1").format.font.bold = true), null],
    ["a column's width, which is not", (sheet) => (sheet.getRange("A1").format.columnWidth = 99), "AccessDenied"],
    ["inserting a row", (sheet) => sheet.getRange("1:1").insert("Down"), "AccessDenied"],
    ["the wrong password", (sheet) => sheet.protection.unprotect("别的"), "AccessDenied"],
    ["the right password", (sheet) => sheet.protection.unprotect("口令"), null],
    ["to protect it again", (sheet) => sheet.protection.protect(), "InvalidOperation"],
  ])("%s", async (_case, act, code) => {
    const script = async (context: Excel.RequestContext): Promise<void> => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    };
    if (code === null) await office.run(script);
    else expect((await office.failure(script)).code).toBe(code);
  });

  test("says what it allows", async () => {
    await office.run(async (context) => {
      const protection = context.workbook.worksheets.getItem("Sheet1").protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false, selectionMode: "Normal" });
    });
  });
});
