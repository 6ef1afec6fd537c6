import { failureOf, onNewSheet, salesTable } from "./on-sheet";

const FORMULAS = [["=SUM(Sales[Qtr1])"], ["=Sales[@Qtr2]"], ["=COUNTA(Sales[#Headers])+ROWS(Sales)"], ['=SUM(Sales[[Qtr1]:[Qtr2]])&"Sales"']];

/** The table with a calculated column in F, and formulas beside it in H. */
function withFormulas(sheet: Excel.Worksheet): Excel.Table {
  const table = salesTable(sheet);
  table.columns.add(undefined, [["Total"], ...Array.from({ length: 4 }, () => ["=SUM([@[Qtr1]:[Qtr4]])"])]);
  sheet.getRange("H1:H4").formulas = FORMULAS;
  return table;
}

describe("formulas that refer to a table", () => {
  test("go along with its new name, and those of its columns", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = withFormulas(sheet);
      context.workbook.names.add("Total", "=SUM(Sales[Qtr1])");
      await context.sync();
      table.name = "Bikes";
      table.columns.getItem("Qtr1").name = "First";
      const [beside, within] = [sheet.getRange("H1:H4").load("formulas,values"), sheet.getRange("F2").load("formulas,values")];
      const name = context.workbook.names.getItem("Total").load("formula,value");
      await context.sync();
      expect(beside.formulas.flat()).toEqual(["=SUM(Bikes[First])", "=Bikes[@Qtr2]", "=COUNTA(Bikes[#Headers])+ROWS(Bikes)", '=SUM(Bikes[[First]:[Qtr2]])&"Sales"']);
      expect(beside.values.flat()).toEqual([18950, 7000, 10, "36127Sales"]);
      expect([within.formulas, within.values, name.formula, name.value]).toEqual([[["=SUM([@[First]:[Qtr4]])"]], [[22921]], "=SUM(Bikes[First])", 18950]);
    });
  });

  test("refer to its cells once it is a range", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = withFormulas(sheet);
      await context.sync();
      table.convertToRange();
      const [beside, within] = [sheet.getRange("H1:H4").load("formulas,values"), sheet.getRange("F3").load("formulas,values")];
      await context.sync();
      expect(beside.formulas.flat()).toEqual(["=SUM(Sheet1!$B$2:$B$5)", "=Sheet1!$C2", "=COUNTA(Sheet1!$A$1:$F$1)+ROWS(Sheet1!$A$2:$F$5)", '=SUM(Sheet1!$B$2:$C$5)&"Sales"']);
      expect(beside.values.flat()).toEqual([18950, 7000, 10, "36127Sales"]);
      expect([within.formulas, within.values]).toEqual([[["=SUM(Sheet1!$B3:$E3)"]], [[1650]]]);
    });
  });

  test("refer to nothing once it, or the column, is deleted", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = withFormulas(sheet);
      const kept = sheet.getRange("A8:A9");
      kept.formulas = [["=SUM(Sales[Qtr1])"], ["=SUM(Sales[Qtr2])"]];
      table.columns.getItem("Qtr1").delete();
      kept.load("formulas,values");
      await context.sync();
      expect([kept.formulas, kept.values]).toEqual([[["=SUM(#REF!)"], ["=SUM(Sales[Qtr2])"]], [["#REF!"], [17177]]]);
      table.delete();
      kept.load("formulas,values");
      await context.sync();
      expect([kept.formulas[1], kept.values[1]]).toEqual([["=SUM(#REF!)"], ["#REF!"]]);
    });
  });

  test("mean the copy's table in the copy of its sheet", async () => {
    await onNewSheet(async (sheet, context) => {
      withFormulas(sheet);
      const copy = sheet.copy("End");
      copy.getRange("B2").values = [[0]];
      const [beside, within, original] = [copy.getRange("H1:H3").load("formulas,values"), copy.getRange("F2").load("formulas,values"), sheet.getRange("H1").load("values")];
      copy.tables.load("items/name");
      await context.sync();
      expect(copy.tables.items.map(({ name }) => name)).toEqual(["Sales2"]);
      expect(beside.formulas.flat()).toEqual(["=SUM(Sales2[Qtr1])", "=Sales2[@Qtr2]", "=COUNTA(Sales2[#Headers])+ROWS(Sales2)"]);
      expect([beside.values.flat(), within.formulas, within.values, original.values]).toEqual([[13950, 7000, 10], [["=SUM([@[Qtr1]:[Qtr4]])"]], [[17921]], [[18950]]]);
    });
  });
});

test("getRange knows every part of a table", async () => {
  await onNewSheet(async (sheet, context) => {
    salesTable(sheet).showTotals = true;
    const parts = ["Sales", "Sales[#All]", "Sales[[#Headers],[Qtr2]]", "Sales[[Qtr1]:[Qtr3]]", "Sales[#Totals]", "Sales[Qtr4]", "Sales[[#Headers],[#Data],[Qtr1]]"];
    const ranges = parts.map((part) => sheet.getRange(part).load("address"));
    await context.sync();
    expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual(["A2:E5", "A1:E6", "C1", "B2:D5", "A6:E6", "E2:E5", "B1:B5"]);
  });
});

test("rows are deleted by places or as objects", async () => {
  await onNewSheet(async (sheet, context) => {
    const table = salesTable(sheet);
    const rows = table.rows.load("items");
    await context.sync();
    table.rows.deleteRows([rows.items[0], rows.items[2]].filter((row) => row !== undefined));
    table.rows.load("items/values");
    await context.sync();
    expect(table.rows.items.map(({ values }) => (values as unknown[][])[0]?.[0])).toEqual(["Saddles", "Chains"]);
  });
});

test("rows are filtered by the colour of a cell; counts are texts in the criteria", async () => {
  await onNewSheet(async (sheet, context) => {
    const table = salesTable(sheet);
    const { filter } = table.columns.getItem("Qtr1");
    sheet.getRange("B4").format.fill.color = "#FF0000";
    filter.applyCellColorFilter("#FF0000");
    const visible = table.columns.getItem("Product").getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect(visible.values).toEqual([["Brakes"]]);
    filter.applyTopItemsFilter(2);
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: "TopItems", criterion1: "2" });
  });
});

test("a style has to be one of Excel's, or the workbook's", async () => {
  await onNewSheet(async (sheet, context) => {
    context.workbook.tableStyles.add("Ours");
    const table = salesTable(sheet);
    for (const style of ["TableStyleDark3", "Ours"]) {
      table.style = style;
      table.load("style");
      await context.sync();
      expect(table.style).toBe(style);
    }
  });
  expect(await failureOf(async (sheet, context) => {
    salesTable(sheet).style = "Nope";
    await context.sync();
  })).toMatchObject({ code: "InvalidArgument", location: "Table.style" });
});

describe("validations", () => {
  test("give their operands back as formulas, dates and times as numbers", async () => {
    await onNewSheet(async (sheet, context) => {
      const rules: Excel.DataValidationRule[] = [
        { wholeNumber: { formula1: 1, formula2: "=10", operator: "Between" } },
        { date: { formula1: "2020-01-01", operator: "GreaterThan" } },
        { date: { formula1: new Date(Date.UTC(2021, 0, 1)), operator: "LessThan" } },
        { time: { formula1: "09:00", formula2: "17:30:00", operator: "NotBetween" } },
        { decimal: { formula1: sheet.getRange("F1"), operator: "EqualTo" } },
      ];
      const cells = rules.map((rule, index) => {
        const { dataValidation } = sheet.getCell(0, index);
        dataValidation.rule = rule;
        return dataValidation.load("rule");
      });
      await context.sync();
      expect(cells.map(({ rule }) => Object.values(rule)[0] as unknown)).toEqual([
        { formula1: "=1", formula2: "=10", operator: "Between" },
        { formula1: "=43831", operator: "GreaterThan" },
        { formula1: "=44197", operator: "LessThan" },
        { formula1: "=0.375", formula2: "=0.7291666666666666", operator: "NotBetween" },
        { formula1: "=Sheet1!$F$1", operator: "EqualTo" },
      ]);
    });
  });

  test("between what and nothing is no rule", async () => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "Between" } };
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });
});

test("an axis of values says how it is divided; what is set can be left to Excel again", async () => {
  await onNewSheet(async (sheet, context) => {
    const table = salesTable(sheet);
    const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Columns");
    const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit");
    chart.load("plotBy");
    await context.sync();
    expect([axis.minimum, axis.maximum, axis.majorUnit, chart.plotBy]).toEqual([0, 14000, 2000, "Columns"]);
    axis.maximum = 20000;
    chart.plotBy = "Rows";
    chart.series.load("items/name");
    axis.load("maximum");
    await context.sync();
    expect([axis.maximum, chart.series.items.map(({ name }) => name)]).toEqual([20000, ["Frames", "Saddles", "Brakes", "Chains"]]);
    axis.maximum = "";
    axis.load("maximum");
    await context.sync();
    expect(axis.maximum).toBe(14000);
  });
});
