import { onNewSheet } from "./on-sheet";

/** What a moved block leaves behind: written cells, the move, and the formulas that are read back. */
type Case = readonly [what: string, cells: Readonly<Record<string, unknown>>, from: string, to: string, expected: Readonly<Record<string, unknown>>];

const CASES: readonly Case[] = [
  ["a formula follows the cell that it refers to", { A1: 7, C1: "=A1*2" }, "A1", "B5", { A1: "", B5: 7, C1: "=B5*2" }],
  ["dollar signs stay", { A1: 7, C1: "=$A$1+A$1+$A1" }, "A1", "B5", { C1: "=$B$5+B$5+$B5" }],
  ["a moved formula refers to the same cells as before", { A1: 7, B1: "=A1*2" }, "B1", "D9", { D9: "=A1*2", B1: "" }],
  ["a moved formula follows what moves with it", { A1: 7, B1: "=A1*2" }, "A1:B1", "A4", { A4: 7, B4: "=A4*2" }],
  ["an area follows when all of it moves", { A1: 1, A2: 2, C1: "=SUM(A1:A2)" }, "A1:A2", "E1", { C1: "=SUM(E1:E2)" }],
  ["an area stays when a cell of its middle moves", { A1: 1, A2: 2, A3: 3, C1: "=SUM(A1:A3)" }, "A2", "E1", { C1: "=SUM(A1:A3)" }],
  ["an area grows with its last cell", { A1: 1, A2: 2, C1: "=SUM(A1:A2)" }, "A2", "A4", { C1: "=SUM(A1:A4)" }],
  ["what referred to covered cells refers to nothing", { A1: 7, B1: 8, C1: "=B1" }, "A1", "B1", { B1: 7, C1: "=#REF!" }],
  ["a place that the cells cover themselves", { A1: 1, A2: 2, A3: "=A1+A2", C1: "=A2" }, "A1:A3", "A2", { A1: "", A2: 1, A3: 2, A4: "=A2+A3", C1: "=A3" }],
  ["texts and functions that look like cells stay", { A1: 7, C1: '="A1"&LOG10(A1)' }, "A1", "B5", { C1: '="A1"&LOG10(B5)' }],
];

describe("cells that are moved", () => {
  test.each(CASES)("%s", async (_what, cells, from, to, expected) => {
    await onNewSheet(async (sheet, context) => {
      for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
      sheet.getRange(from).moveTo(to);
      const read = Object.keys(expected).map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      expect(Object.fromEntries(Object.keys(expected).map((address, index) => [address, read[index]?.formulas[0]?.[0]]))).toEqual(expected);
    });
  });

  test("to another sheet: formulas, names, charts, and the values they come to", async () => {
    await onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other Sheet");
      sheet.getRange("A1:B2").values = [[1, "=Z1"], [2, "=A2"]];
      sheet.getRange("D1:D2").values = [["=A1+10"], ["=Total"]];
      sheet.getRange("Z1").values = [[40]];
      other.getRange("H1").values = [["=Sheet1!A2"]];
      const name = context.workbook.names.add("Total", sheet.getRange("A1:A2"));
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
      await context.sync();
      sheet.getRange("A1:B2").moveTo(other.getRange("C3"));
      const [left, moved, followed] = [sheet.getRange("A1:D2"), other.getRange("C3:D4"), other.getRange("H1")].map((range) => range.load("formulas,values"));
      name.load("formula");
      const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      await context.sync();
      expect(moved?.formulas).toEqual([[1, "=Sheet1!Z1"], [2, "=C4"]]);
      expect(moved?.values).toEqual([[1, 40], [2, 2]]);
      expect(left?.formulas[0]).toEqual(["", "", "", "='Other Sheet'!C3+10"]);
      expect(left?.values[0]?.[3]).toBe(11);
      expect([followed?.formulas, followed?.values]).toEqual([[["='Other Sheet'!C4"]], [[2]]]);
      expect([name.formula, source.value]).toEqual(["='Other Sheet'!$C$3:$C$4", "'Other Sheet'!C3:C4"]);
    });
  });

  test("looks, merges, validations and notes go along", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.values = [["Title", ""]];
      range.format.fill.color = "yellow";
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      context.workbook.comments.add("Sheet1!A1", "seen");
      await context.sync();
      range.moveTo("C3");
      const target = sheet.getRange("C3:D3").load("values,format/fill/color");
      const merged = target.getMergedAreasOrNullObject().load("address");
      const rules = [range, target].map((one) => one.dataValidation.load("type"));
      const at = context.workbook.comments.getItemByCell("Sheet1!C3").load("content");
      await context.sync();
      expect([target.values, target.format.fill.color, merged.address]).toEqual([[["Title", ""]], "#FFFF00", "Sheet1!C3:D3"]);
      expect(rules.map(({ type }) => type)).toEqual(["None", "List"]);
      expect(at.content).toBe("seen");
    });
  });
});
