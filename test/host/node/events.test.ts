import type { Session } from "../../../workbench/host";
import { builtHost, DIST } from "../../built";

jest.setTimeout(120_000);

const { openSession } = builtHost();

/** What a handler got, without the functions that office.js adds. */
type Heard = Record<string, unknown>;

let session: Session;
let excel: typeof Excel;
let heard: Record<string, Heard[]>;

beforeEach(async () => {
  session = await openSession({ dist: DIST });
  ({ Excel: excel } = session.window as unknown as { Excel: typeof Excel });
  heard = {};
});
afterEach(() => session.close());

/** Notes what events bring; a second request lets those of the first come through. */
const note = (name: string) => async (event: object): Promise<void> => {
  (heard[name] ??= []).push(JSON.parse(JSON.stringify(event)) as Heard);
};

const run = <T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.run(script);

async function act(script: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<void> {
  for (const key of Object.keys(heard)) delete heard[key];
  await run(async (context) => {
    script(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await session.calculated();
  await run((context) => context.sync());
}

test("changes of cells: where, how, by whom, and of one cell what was there", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").onChanged.add(note("sheet"));
    worksheets.onChanged.add(note("all"));
    await context.sync();
  });
  await act((_context, sheet) => void (sheet.getRange("B2").values = [[7]]));
  const details = { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty", valueTypeAfter: "Double" };
  const first = { type: "WorksheetChanged", address: "B2", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", details };
  expect(heard).toMatchObject({ sheet: [first], all: [first] });
  await act((_context, sheet) => void (sheet.getRange("B2").values = [["x"]]));
  expect(heard["sheet"]?.[0]).toMatchObject({ details: { ...details, valueBefore: 7, valueAfter: "x", valueTypeBefore: "Double", valueTypeAfter: "String" } });
  await act((_context, sheet) => void sheet.getRange("3:4").insert("Down"));
  expect(heard["sheet"]).toMatchObject([{ address: "3:4", changeType: "RowInserted" }]);
  await act((context, sheet) => {
    context.runtime.enableEvents = false;
    sheet.getRange("B2").values = [[8]];
  });
  expect(heard).toEqual({});
});

test("looks, formulas, results", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onFormatChanged.add(note("format"));
    worksheets.getItem("Sheet1").onFormulaChanged.add(note("formula"));
    worksheets.onCalculated.add(note("calculated"));
    await context.sync();
  });
  await act((_context, sheet) => void (sheet.getRange("A1:B2").format.fill.color = "#FF0000"));
  expect(heard).toMatchObject({ format: [{ type: "WorksheetFormatChanged", address: "A1:B2" }] });
  await act((_context, sheet) => void (sheet.getRange("A1").formulas = [["=1+1"]]));
  expect(heard["formula"]).toMatchObject([{ formulaDetails: [{ cellAddress: "A1", previousFormula: "" }] }]);
  expect(heard["calculated"]?.[0]).toMatchObject({ type: "WorksheetCalculated", address: "A1" });
  await act((_context, sheet) => void (sheet.getRange("A1").values = [[5]]));
  expect(heard["formula"]).toMatchObject([{ formulaDetails: [{ cellAddress: "A1", previousFormula: "=1+1" }] }]);
});

test("sheets: added, renamed, hidden, moved, protected, in front, deleted; rows hidden and sorted; selections", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onNameChanged.add(note("name"));
    worksheets.onVisibilityChanged.add(note("visibility"));
    worksheets.onMoved.add(note("moved"));
    worksheets.onProtectionChanged.add(note("protection"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onRowHiddenChanged.add(note("rows"));
    worksheets.onRowSorted.add(note("sorted"));
    worksheets.onSelectionChanged.add(note("selection"));
    context.workbook.onSelectionChanged.add(note("workbook"));
    await context.sync();
  });
  await act(({ workbook: { worksheets } }, sheet) => {
    const added = worksheets.add("New");
    added.name = "Newer";
    added.position = 0;
    added.protection.protect();
    added.protection.unprotect();
    added.activate();
    sheet.activate();
    sheet.getRange("B3:C4").select();
    added.visibility = "VeryHidden";
    added.visibility = "Visible";
    sheet.getRange("A1:A2").values = [[2], [1]];
    sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
    sheet.getRange("5:6").rowHidden = true;
    added.delete();
  });
  const news = Object.fromEntries(Object.entries(heard).map(([name, events]) => [name, events.map(({ type: _type, source: _source, worksheetId: _id, ...rest }) => rest)]));
  expect(news).toMatchObject({
    added: [{}],
    name: [{ nameBefore: "New", nameAfter: "Newer" }],
    moved: [{ positionBefore: 1, positionAfter: 0 }],
    protection: [{ isProtected: true }, { isProtected: false }],
    visibility: [{ visibilityBefore: "Visible", visibilityAfter: "VeryHidden" }, { visibilityBefore: "VeryHidden", visibilityAfter: "Visible" }],
    sorted: [{ address: "A1:A2" }],
    rows: [{ address: "5:6", changeType: "Hidden" }],
    deleted: [{}],
  });
  expect(heard["selection"]?.map(({ address }) => address)).toContain("B3:C4");
  expect(heard["workbook"]?.length).toBe(heard["selection"]?.length);
  expect(heard["activated"]).toHaveLength(2);
  expect(heard["deactivated"]).toHaveLength(2);
});

test("tables, charts, settings", async () => {
  await run(async (context) => {
    const { tables, settings, worksheets } = context.workbook;
    tables.onAdded.add(note("added"));
    tables.onChanged.add(note("changed"));
    tables.onDeleted.add(note("deleted"));
    settings.onSettingsChanged.add(note("settings"));
    worksheets.getItem("Sheet1").charts.onAdded.add(note("chart"));
    worksheets.getItem("Sheet1").charts.onDeleted.add(note("no chart"));
    await context.sync();
  });
  await act((_context, sheet) => {
    sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]];
    sheet.tables.add("A1:B3", true).name = "T";
  });
  expect(heard["added"]).toMatchObject([{ type: "TableAdded", source: "Local" }]);
  await run(async (context) => {
    context.workbook.tables.getItem("T").onSelectionChanged.add(note("selected"));
    await context.sync();
  });
  await act((context, sheet) => {
    sheet.getRange("B2:D9").values = Array.from({ length: 8 }, () => [9, 9, 9]);
    sheet.getRange("B3").select();
    context.workbook.settings.add("k", 1);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).delete();
  });
  expect(heard["changed"]).toMatchObject([{ type: "TableChanged", address: "B2:B3", changeType: "RangeEdited" }]);
  expect(heard["selected"]).toMatchObject([{ type: "TableSelectionChanged", address: "B3", isInsideTable: true }]);
  expect([heard["settings"], heard["chart"], heard["no chart"]].map((events) => events?.length)).toEqual([1, 1, 1]);
  await act((context, sheet) => {
    sheet.getRange("F1").select();
    context.workbook.tables.getItem("T").delete();
  });
  expect(heard["selected"]).toMatchObject([{ isInsideTable: false, address: "" }]);
  expect(heard["deleted"]).toMatchObject([{ type: "TableDeleted", tableName: "T" }]);
});
