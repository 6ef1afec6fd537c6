import { failureOf, onNewSheet } from "./on-sheet";

/** Excel's serial number of a day so many days from today, by the machine's calendar. */
function serial(days: number, months = 0): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth() + months, months === 0 ? now.getDate() + days : 1) / 86_400_000 + 25_569;
}

/** 2024-02-29, 2024-03-01, 2023-02-01 18:30, nothing, a text. */
const DATES = [[45351], [45352], [44958.770833333336], [""], ["later"]];

async function shownAfter(values: unknown[][], apply: (sheet: Excel.Worksheet) => void): Promise<unknown[]> {
  return onNewSheet(async (sheet, context) => {
    sheet.getRange(`A1:A${values.length + 1}`).values = [["Due"], ...values];
    sheet.getRange("A2:A9").numberFormat = [["yyyy-mm-dd hh:mm"]];
    apply(sheet);
    const rows = values.map((_row, index) => sheet.getRange(`A${index + 2}`).load("values,rowHidden"));
    await context.sync();
    return rows.filter(({ rowHidden }) => !rowHidden).map(({ values: own }) => (own as unknown[][])[0]?.[0]);
  });
}

describe("filters of dates", () => {
  test.each<[string, Excel.FilterCriteria, unknown[]]>([
    ["a year", { filterOn: "Values", values: [{ date: "2024", specificity: "Year" }] }, [45351, 45352]],
    ["a month", { filterOn: "Values", values: [{ date: "2024-02-01", specificity: "Month" }] }, [45351]],
    ["a day, or a text", { filterOn: "Values", values: [{ date: "2024-03-01", specificity: "Day" }, "later"] }, [45352, "later"]],
    ["an hour", { filterOn: "Values", values: [{ date: "2023-02-01T18:00:00", specificity: "Hour" }] }, [44958.770833333336]],
    ["every February", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }, [45351, 44958.770833333336]],
    ["every first quarter", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter1" }, [45351, 45352, 44958.770833333336]],
    ["blanks", { filterOn: "Values", values: [""] }, [""]],
  ])("%s", async (_case, criteria, shown) => {
    expect(await shownAfter(DATES, (sheet) => sheet.autoFilter.apply("A1:A6", 0, criteria))).toEqual(shown);
  });

  test.each<[Excel.FilterCriteria["dynamicCriteria"], readonly number[], readonly number[]]>([
    ["Today", [0], [-1, 1, 400]],
    ["Tomorrow", [1], [0, 2]],
    ["Yesterday", [-1], [0, -2]],
    ["ThisWeek", [0], [-7, 7]],
    ["NextYear", [], [0]],
    ["YearToDate", [0], [1, -400]],
  ])("%s", async (dynamicCriteria, inside, outside) => {
    const days = [...inside, ...outside].map((day) => [serial(day)]);
    const shown = await shownAfter(days, (sheet) => sheet.autoFilter.apply(`A1:A${days.length + 1}`, 0, { filterOn: "Dynamic", dynamicCriteria: dynamicCriteria ?? "Unknown" }));
    expect(shown).toEqual(inside.map((day) => serial(day)));
  });

  test("last month", async () => {
    const months = [-2, -1, 0].map((month) => [serial(0, month)]);
    expect(await shownAfter(months, (sheet) => sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Dynamic", dynamicCriteria: "LastMonth" }))).toHaveLength(1);
  });

  test("a word that is no period, a date that is none", async () => {
    const apply = (criteria: object) => failureOf(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Due"], [1]];
      sheet.autoFilter.apply("A1:A2", 0, criteria as Excel.FilterCriteria);
      await context.sync();
    });
    expect((await apply({ filterOn: "Dynamic", dynamicCriteria: "Sometime" })).code).toBe("InvalidArgument");
    expect((await apply({ filterOn: "Values", values: [{ date: "soon", specificity: "Day" }] })).code).toBe("InvalidArgument");
  });
});

describe("filters of colours", () => {
  test.each<[string, Excel.FilterCriteria, string[]]>([
    ["of cells", { filterOn: "CellColor", color: "#FF0000" }, ["a"]],
    ["of fonts", { filterOn: "FontColor", color: "#0000FF" }, ["b"]],
  ])("%s", async (_case, criteria, shown) => {
    const left = await shownAfter([["a"], ["b"], ["c"]], (sheet) => {
      sheet.getRange("A2").format.fill.color = "red";
      sheet.getRange("A3").format.font.color = "blue";
      sheet.autoFilter.apply("A1:A4", 0, criteria);
    });
    expect(left).toEqual(shown);
  });
});

describe("bindings", () => {
  test("of cells, a name, the selection, a table, a text", async () => {
    await onNewSheet(async (sheet, context) => {
      const { bindings, names } = context.workbook;
      sheet.getRange("A1:B2").values = [["k", "v"], ["a", 0.5]];
      sheet.getRange("B2").numberFormat = [["0%"]];
      sheet.tables.add("A1:B2", true);
      names.add("Block", sheet.getRange("D4:E5"));
      sheet.getRange("C1:C3").select();
      bindings.add(sheet.getRange("A1:B2"), "Table", "t");
      bindings.add("Sheet1!B2", "Text", "x");
      bindings.addFromNamedItem("Block", "Range", "n");
      bindings.addFromSelection("Range", "s");
      bindings.load("items/id,items/type,count");
      const table = bindings.getItem("t").getTable().load("name");
      const text = bindings.getItem("x").getText();
      const selected = bindings.getItemAt(3).getRange().load("address");
      sheet.getRange("1:1").insert("Down");
      const block = bindings.getItem("n").getRange().load("address");
      await context.sync();
      expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([["t", "Table"], ["x", "Text"], ["n", "Range"], ["s", "Range"]]);
      expect([table.name, text.value, block.address]).toEqual(["Table1", "50%", "Sheet1!D5:E6"]);
      expect(selected.address).toMatch(/^Sheet1!C[12]:C[34]$/);
      bindings.getItem("t").delete();
      const gone = bindings.getItemOrNullObject("t").load("id");
      const count = bindings.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 3]);
    });
  });

  test("a table where there is none, an id that nobody has", async () => {
    expect((await failureOf(async (sheet, context) => {
      context.workbook.bindings.add(sheet.getRange("A1"), "Table", "t");
      await context.sync();
    })).code).toBe("InvalidArgument");
    expect((await failureOf(async (_sheet, context) => {
      context.workbook.bindings.getItem("none").load("id");
      await context.sync();
    })).code).toBe("ItemNotFound");
  });
});
