import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe("names", () => {
  test("of the workbook and of a sheet, by scope", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[3], [4]];
      context.workbook.names.add("数据", sheet.getRange("A1:A2"), "两格");
      const mark = sheet.names.add("_ZHGZ", '="ranking"');
      mark.visible = false;
      await context.sync();
      const data = context.workbook.names.getItem("数据").load("name,formula,value,type,scope,comment,visible");
      const cells = data.getRange().load("address,values");
      mark.load("name,formula,value,type,scope,visible");
      const none = context.workbook.names.getItemOrNullObject("_ZHGZ").load("name");
      await context.sync();
      expect(data.toJSON()).toMatchObject({ name: "数据", formula: "=Sheet1!$A$1:$A$2", value: "Sheet1!$A$1:$A$2", type: "Range", scope: "Workbook", comment: "两格", visible: true });
      expect([cells.address, cells.values]).toEqual(["Sheet1!A1:A2", [[3], [4]]]);
      expect(mark.toJSON()).toMatchObject({ name: "_ZHGZ", formula: '="ranking"', value: "ranking", type: "String", scope: "Worksheet", visible: false });
      expect(none.isNullObject).toBe(true);
    });
  });

  test("are used by formulas and by getRange, and follow their cells", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[3], [4]];
      context.workbook.names.add("data", sheet.getRange("A1:A2"));
      sheet.getRange("C1").formulas = [["=SUM(data)"]];
      const sum = sheet.getRange("C1").load("values");
      const byName = sheet.getRange("data").load("address");
      await context.sync();
      expect(sum.values).toEqual([[7]]);
      expect(byName.address).toBe("Sheet1!A1:A2");
      sheet.getRange("1:1").insert("Down");
      const name = context.workbook.names.getItem("data").load("formula");
      await context.sync();
      expect(name.formula).toBe("=Sheet1!$A$2:$A$3");
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("their values", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [[1, "x"]];
      const name = context.workbook.names.add("both", sheet.getRange("A1:B1"));
      name.arrayValues.load("values,types");
      await context.sync();
      expect([name.arrayValues.values, name.arrayValues.types]).toEqual([[[1, "x"]], [["Double", "String"]]]);
    });
  });

  test.each([
    ["a name that is taken", "TAKEN", "ItemAlreadyExists"],
    ["a name like a cell's", "A1", "InvalidArgument"],
    ["a name with a blank", "a b", "InvalidArgument"],
  ])("%s", async (_case, name, code) => {
    const failure = await office.failure(async (context) => {
      context.workbook.names.add("taken", "=1");
      context.workbook.names.add(name, "=2");
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });
});

describe("settings", () => {
  test("keep JSON values by key", async () => {
    const cycle = { from: "2021-03-07", to: "2022-03-06" };
    await office.run(async (context) => {
      context.workbook.settings.add("zhgz.cycle", cycle);
      context.workbook.settings.add("zhgz.budgetWan", "1500");
      await context.sync();
    });
    await office.run(async (context) => {
      const { settings } = context.workbook;
      const kept = settings.getItem("zhgz.cycle").load("value,key");
      const none = settings.getItemOrNullObject("zhgz.none").load("value");
      const count = settings.getCount();
      settings.load("items/key");
      await context.sync();
      expect([kept.key, kept.value]).toEqual(["zhgz.cycle", cycle]);
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect(settings.items.map(({ key }) => key)).toEqual(["zhgz.cycle", "zhgz.budgetWan"]);
      kept.delete();
      await context.sync();
    });
    expect(office.workbook.side.settings).toEqual({ "zhgz.budgetWan": "1500" });
  });
});

describe("page set-up", () => {
  test("is kept as it is set", async () => {
    await office.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      pageLayout.load("orientation,paperSize,centerHorizontally,zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const printed = pageLayout.getPrintArea().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, topMargin: 72, leftMargin: 36 });
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
      expect([titles.address, printed.address, columns.isNullObject]).toEqual(["Sheet1!1:2", "Sheet1!A1:F20", true]);
    });
    const [side] = Object.values(office.workbook.side.sheets);
    expect(side?.pageLayout).toMatchObject({ titleRows: "$1:$2", printArea: "$A$1:$F$20", fitToWidth: 1, fitToHeight: 0 });
  });

  test("titles are whole rows", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").pageLayout.setPrintTitleRows("A1:B2");
      await context.sync();
    });
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("the workbook", () => {
  test("selection and active cell", async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
    });
  });

  test("properties and application", async () => {
    await office.run(async (context) => {
      context.workbook.properties.title = "年度考核";
      context.workbook.properties.load("title,author");
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.calculationMode = "Manual";
      application.load("calculationMode");
      await context.sync();
      expect([context.workbook.properties.title, context.workbook.properties.author]).toEqual(["年度考核", ""]);
      expect(application.calculationMode).toBe("Manual");
    });
  });

  test("custom properties of a sheet", async () => {
    await office.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("kind", "ranking");
      await context.sync();
      const kind = customProperties.getItemOrNullObject("KIND").load("key,value");
      const none = customProperties.getItemOrNullObject("other").load("value");
      await context.sync();
      expect([kind.key, kind.value, none.isNullObject]).toEqual(["kind", "ranking", true]);
    });
  });
});

describe("requests", () => {
  test("one over 5 MB fails as on the web", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = Array.from({ length: 200 }, () => ["字".repeat(10000)]);
      await context.sync();
    });
    expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("an answer over 5 MB too", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let part = 0; part < 2; part++) {
        sheet.getRangeByIndexes(part * 100, 0, 100, 1).values = Array.from({ length: 100 }, () => ["字".repeat(10000)]);
        await context.sync();
      }
    });
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("top and skip of a collection", async () => {
    await office.run(async (context) => {
      ["甲", "乙", "丙"].forEach((name) => context.workbook.worksheets.add(name));
      const sheets = context.workbook.worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["甲", "乙"]);
    });
  });

  test("a range is kept beyond its request, and let go", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      range.values = [[7]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
    // Excel.run lets its ranges go in a request of its own, which it does not wait for.
    await office.run((context) => context.sync());
    await office.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(office.interpreter.host.references.count).toBe(0);
  });
});
