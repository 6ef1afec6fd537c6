import { blankSnapshot } from "../../../workbench/host/workbook/blank-snapshot";
import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice(blankSnapshot(["台账", "汇总", "说明"]));
});
afterEach(() => office.close());

async function names(): Promise<string[]> {
  return office.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

describe("worksheets", () => {
  test("are listed in the order of their tabs with name, id, position, visibility and colour", async () => {
    await office.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/id,items/position,items/visibility,items/tabColor");
      await context.sync();
      expect(sheets.items.map(({ name, position, visibility, tabColor }) => ({ name, position, visibility, tabColor }))).toEqual([
        { name: "台账", position: 0, visibility: "Visible", tabColor: "" },
        { name: "汇总", position: 1, visibility: "Visible", tabColor: "" },
        { name: "说明", position: 2, visibility: "Visible", tabColor: "" },
      ]);
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(3);
    });
  });

  test("gridlines, headings and the tab's colour are set", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("汇总");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "#00b050";
      sheet.load("showGridlines,showHeadings,tabColor");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, false, "#00B050"]);
    });
  });

  test("load() without names fetches every property", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("汇总").load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "汇总", position: 1, visibility: "Visible", showGridlines: true });
    });
  });

  test("a new one comes last, and is found again after a sync", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add("年度排名");
      await context.sync();
      sheet.getRange("A1").values = [["甲"]];
      sheet.tabColor = "#FF0000";
      sheet.load("name,position,tabColor");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.tabColor]).toEqual(["年度排名", 3, "#FF0000"]);
    });
  });

  test("one that is added without a name gets Excel's", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet4");
    });
  });

  test("one that is missing is a null object, and so is what is reached through it", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getRange("A1").load("values");
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test("a sheet that is added, copied or shown again leaves the one in front there", async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet().load("name");
      const added = worksheets.add();
      worksheets.getItem("说明").copy("End");
      added.visibility = "Hidden";
      added.visibility = "Visible";
      const after = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(after.name).toBe(before.name);
    });
  });

  test("delete, rename, move, hide, show in front", async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("台账").delete();
      worksheets.getItem("汇总").name = "新汇总";
      worksheets.getItem("说明").position = 0;
      await context.sync();
      worksheets.getItem("新汇总").activate();
      worksheets.getItem("说明").visibility = "VeryHidden";
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(active.name).toBe("新汇总");
      expect([count.value, visible.value]).toEqual([2, 1]);
    });
    expect(await names()).toEqual(["说明", "新汇总"]);
  });

  test.each<[string, string, (worksheets: Excel.WorksheetCollection) => unknown]>([
    ["an unknown sheet", "ItemNotFound", (sheets) => sheets.getItem("没有").load("name")],
    ["a name that is taken", "ItemAlreadyExists", (sheets) => sheets.add("汇总")],
    ["a name that is taken in other letters", "ItemAlreadyExists", (sheets) => [sheets.add("abc"), sheets.add("ABC")]],
    ["a name of 32 characters", "InvalidArgument", (sheets) => sheets.add("x".repeat(32))],
    ["a name with a colon", "InvalidArgument", (sheets) => sheets.add("a:b")],
    ["a rename to nothing", "InvalidArgument", (sheets) => (sheets.getItem("汇总").name = "")],
    ["a position that does not exist", "InvalidArgument", (sheets) => (sheets.getItem("汇总").position = 3)],
    ["hiding the last visible sheet", "InvalidOperation", (sheets) => ["台账", "汇总", "说明"].forEach((name) => (sheets.getItem(name).visibility = "Hidden"))],
    ["deleting the last visible sheet", "InvalidOperation", (sheets) => ["台账", "汇总", "说明"].forEach((name) => sheets.getItem(name).delete())],
    ["a hidden sheet in front", "InvalidOperation", (sheets) => [(sheets.getItem("汇总").visibility = "Hidden"), sheets.getItem("汇总").activate()]],
  ])("%s is %s", async (_case, code, act) => {
    const failure = await office.failure(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });

  test("an error says where it happened, and what came before stays done", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.add("先");
      context.workbook.worksheets.getItem("没有").load("name");
      context.workbook.worksheets.add("后");
      await context.sync();
    });
    expect(failure.location).toBe("WorksheetCollection.getItem");
    expect(await names()).toEqual(["台账", "汇总", "说明", "先"]);
  });

  test("a member that the host lacks is named", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("汇总").slicers.load("items");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "ApiNotFound", message: "Worksheet.slicers is not served by the host.", location: "Worksheet.slicers" });
  });

  test("a sheet that is protected against changes of its structure", async () => {
    await office.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.add("不行");
      await context.sync();
    });
    expect(failure.code).toBe("AccessDenied");
  });
});

describe("freeze panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["rows", (panes) => panes.freezeRows(2), "汇总!1:2"],
    ["columns", (panes) => panes.freezeColumns(1), "汇总!A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "汇总!A1:B3"],
  ])("%s", async (_case, freeze, address) => {
    await office.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("汇总");
      freeze(freezePanes);
      const location = freezePanes.getLocation().load("address");
      await context.sync();
      expect(location.address).toBe(address);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("what refers to a sheet", () => {
  async function referring(): Promise<unknown[]> {
    return office.run(async ({ workbook }) => {
      const cells = workbook.worksheets.getItem("汇总").getRange("A1:C1").load("formulas,values");
      const name = workbook.names.getItem("家数").load("formula");
      await workbook.context.sync();
      const formulas = cells.formulas as unknown[][];
      const values = cells.values as unknown[][];
      return [formulas[0], values[0]?.[0], String(name.formula)];
    });
  }

  beforeEach(() =>
    office.run(async ({ workbook }) => {
      workbook.worksheets.getItem("台账").getRange("A1").values = [[5]];
      workbook.worksheets.getItem("汇总").getRange("A1:C1").formulas = [["=台账!A1+1", '="台账!A1"', "=SUM(说明!A1,'台账'!A1:B2)"]];
      workbook.names.add("家数", "=台账!$A$1");
      await Promise.resolve();
    }),
  );

  test("follows when it is renamed", async () => {
    await office.run(async ({ workbook }) => {
      workbook.worksheets.getItem("台账").name = "台账 2021";
      await Promise.resolve();
    });
    expect(await referring()).toEqual([["='台账 2021'!A1+1", '="台账!A1"', "=SUM(说明!A1,'台账 2021'!A1:B2)"], 6, "='台账 2021'!$A$1"]);
  });

  test("refers to nothing when it is deleted", async () => {
    await office.run(async ({ workbook }) => {
      workbook.worksheets.getItem("台账").delete();
      await Promise.resolve();
    });
    expect(await referring()).toMatchObject([["=#REF!A1+1", '="台账!A1"', "=SUM(说明!A1,#REF!A1:B2)"], expect.stringMatching(/^#/), "=#REF!$A$1"]);
  });
});
