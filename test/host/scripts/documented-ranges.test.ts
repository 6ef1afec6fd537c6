import { failureOf, onNewSheet } from "./on-sheet";

const local = (range: { address: string }): string => range.address.replace("Sheet1!", "");

describe("where keys lead", () => {
  test.each<[string, string, "Up" | "Down" | "Left" | "Right", string | undefined, string]>([
    ["the block's last cell", "B2", "Down", undefined, "B3"],
    ["over a gap to the next block", "B3", "Down", undefined, "B5"],
    ["from the last filled cell to the sheet's end", "B5", "Down", undefined, "B1048576"],
    ["to the sheet's last column", "B2", "Right", undefined, "XFD2"],
    ["to the sheet's first row", "B2", "Up", undefined, "B1"],
    ["from the active cell", "B2:C3", "Down", "C3", "C1048576"],
    ["nowhere from the edge", "A1", "Left", undefined, "A1"],
  ])("getRangeEdge: %s", async (_case, from, direction, active, expected) => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:B5").values = [[1], [2], [""], [4]];
      const edge = sheet.getRange(from).getRangeEdge(direction, active).load("address");
      await context.sync();
      expect(local(edge)).toBe(expected);
    });
  });

  test("getExtendedRange, to the block's end and to the sheet's", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:B5").values = [[1], [2], [""], [4]];
      const ranges = [sheet.getRange("B2").getExtendedRange("Down"), sheet.getRange("B5").getExtendedRange("Down"), sheet.getRange("A1").getExtendedRange("Right"), sheet.getRange("B3:C4").getExtendedRange("Up")];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(local)).toEqual(["B2:B3", "B5:B1048576", "1:1", "B2:C4"]);
    });
  });
});

test("a whole sheet is all of its rows", async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange().load("address,cellCount,isEntireRow,isEntireColumn,values");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ address: "Sheet1!1:1048576", cellCount: -1, isEntireRow: true, isEntireColumn: true, values: null });
  });
});

test("inserted cells look like those above or before them", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").format.fill.color = "#FF0000";
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B2:B3").insert("Right");
    sheet.getRange("A1").insert("Down");
    const cells = ["A4", "B2", "A2", "A1", "E1"].map((address) => sheet.getRange(address).load("format/fill/color"));
    await context.sync();
    expect(cells.map(({ format }) => format.fill.color)).toEqual(["#FF0000", "#FF0000", "#FF0000", "#FFFFFF", "#FFFFFF"]);
  });
});

test("autoFill goes up and left as well, and nowhere else", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A5:A6").values = [[5], [6]];
    sheet.getRange("A5:A6").autoFill("A3:A6");
    sheet.getRange("E1").values = [["Jan"]];
    sheet.getRange("E1").autoFill("C1:E1");
    const [column, row] = [sheet.getRange("A3:A6").load("values"), sheet.getRange("C1:E1").load("values")];
    await context.sync();
    expect([column.values.flat(), row.values.flat()]).toEqual([[3, 4, 5, 6], ["Nov", "Dec", "Jan"]]);
  });
  const failure = await failureOf(async (sheet, context) => {
    sheet.getRange("A1").autoFill("B1:B3");
    await context.sync();
  });
  expect(failure.code).toBe("InvalidArgument");
});

test("a transposed copy exchanges what its formulas refer to", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [[1, "=A1*2+$A$1"], ["", "=B1+1"]];
    sheet.getRange("J5").copyFrom("A1:B2", "All", false, true);
    const range = sheet.getRange("J5:K6").load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([[1, ""], ["=J5*2+$A$1", "=J6+1"]]);
    expect(range.values).toEqual([[1, ""], [3, 4]]);
  });
});

test("several ranges meet a range, an address, or several", async () => {
  await onNewSheet(async (sheet, context) => {
    const areas = sheet.getRanges("C3:D4,F1,G10:G12");
    const found = [areas.getIntersection("C3:F9"), areas.getIntersection(sheet.getRange("G11:H20")), areas.getIntersectionOrNullObject(sheet.getRanges("F1:G10,C4"))];
    for (const one of found) one.load("address");
    const none = areas.getIntersectionOrNullObject("Z1");
    none.load("address");
    await context.sync();
    expect(found.map(({ address }) => address)).toEqual(["Sheet1!C3:D4", "Sheet1!G11:G12", "Sheet1!C4,Sheet1!F1,Sheet1!G10"]);
    expect(none.isNullObject).toBe(true);
  });
});

describe("looks", () => {
  test("the line between two cells is the same from either", async () => {
    await onNewSheet(async (sheet, context) => {
      const border = (address: string, edge: "EdgeTop" | "EdgeBottom"): Excel.RangeBorder => sheet.getRange(address).format.borders.getItem(edge);
      border("B3", "EdgeBottom").style = "Continuous";
      border("C4", "EdgeTop").style = "Dash";
      const seen = [border("B4", "EdgeTop").load("style"), border("C3", "EdgeBottom").load("style")];
      await context.sync();
      expect(seen.map(({ style }) => style)).toEqual(["Continuous", "Dash"]);
      border("B4", "EdgeTop").style = "None";
      border("C3", "EdgeBottom").color = "#FF0000";
      const then = [border("B3", "EdgeBottom").load("style"), border("C4", "EdgeTop").load("style,color")] as const;
      await context.sync();
      expect([then[0].style, then[1].style, then[1].color]).toEqual(["None", "Dash", "#FF0000"]);
    });
  });

  test("an indented cell stands at an edge; hidden rows and columns have no size", async () => {
    await onNewSheet(async (sheet, context) => {
      const [general, right] = [sheet.getRange("A1"), sheet.getRange("B1")];
      right.format.horizontalAlignment = "Right";
      for (const cell of [general, right]) {
        cell.format.indentLevel = 2;
        cell.load("format/indentLevel,format/horizontalAlignment");
      }
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
      const hidden = sheet.getRange("D3:D4").load("format/rowHeight,format/columnWidth,height,width");
      await context.sync();
      expect([general, right].map(({ format }) => [format.horizontalAlignment, format.indentLevel])).toEqual([["Left", 2], ["Right", 2]]);
      expect(hidden.toJSON()).toMatchObject({ height: 0, width: 0, format: { rowHeight: 0, columnWidth: 0 } });
    });
  });
});

test("a cell takes 32,767 characters and not one more", async () => {
  const write = (length: number) => async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
    sheet.getRange("A1").values = [["x".repeat(length)]];
    await context.sync();
  };
  await onNewSheet(write(32767));
  expect((await failureOf(write(32768))).code).toBe("InvalidArgument");
});

test("a workbook at rest says that it is calculated", async () => {
  await onNewSheet(async (_sheet, context) => {
    context.workbook.application.load("calculationState");
    await context.sync();
    expect(context.workbook.application.calculationState).toBe("Done");
  });
});

describe("several ranges", () => {
  test("are copied closed up, when they are a rectangle without some of its rows and columns", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:E3").values = [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, "=C3*2"]];
      sheet.getRange("A6").copyFrom(sheet.getRanges("E1,A1,A3,E3"));
      sheet.getRange("D6").copyFrom(sheet.getRanges("A1:A2,C1:D2"), "Values", false, true);
      const [across, turned] = ["A6:B7", "D6:E8"].map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      expect(across?.formulas).toEqual([[1, 5], [11, "=#REF!*2"]]);
      expect(turned?.formulas).toEqual([[1, 6], [3, 8], [4, 9]]);
    });
    expect((await failureOf(async (sheet, context) => {
      sheet.getRange("A6").copyFrom(sheet.getRanges("A1,B2"));
      await context.sync();
    })).code).toBe("InvalidArgument");
  });

  test("are what shows of a range, beyond the used cells too", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const some = sheet.getRange("A2:C6").getSpecialCells("Visible").load("address");
      const all = sheet.getRange("A:A").getSpecialCells("Visible").load("address");
      const none = sheet.getRange("B3").getSpecialCellsOrNullObject("Visible");
      await context.sync();
      expect([some.address, all.address, none.isNullObject]).toEqual(["Sheet1!A2,Sheet1!C2,Sheet1!A5:A6,Sheet1!C5:C6", "Sheet1!A1:A2,Sheet1!A5:A1048576", true]);
    });
  });
});
