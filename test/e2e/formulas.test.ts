import { Desk } from "./desk";

jest.setTimeout(120_000);

let desk: Desk;
const SHEET = "Sheet1";
beforeAll(async () => {
  desk = await Desk.open();
  await desk.button("新建").click();
  await desk.page.getByRole("tab", { name: SHEET }).waitFor();
  await desk.ready();
});
afterAll(() => desk.close());

test("typing 99 into B3 changes =ZHGZ.DIAG(B3)", async () => {
  await desk.type("C3", "=ZHGZ.DIAG(B3)");
  await desk.type("B3", "99");
  await desk.shows(SHEET, "C3", 29.7);
  await desk.type("B3", "100");
  await desk.shows(SHEET, "C3", 30);
});

test("a spill spills, and one in the way is #SPILL!", async () => {
  await desk.type("E6", "1");
  await desk.type("E3", "=SEQUENCE(2,2)");
  await desk.shows(SHEET, "F4", 4);
  await desk.type("E5", "=SEQUENCE(2,2)");
  await desk.shows(SHEET, "E5", "#SPILL!");
});

test("an error shows Excel's text, and over the cell what the function says", async () => {
  await desk.type("A1", "=ZHGZ.DIAG(-1)");
  await desk.shows(SHEET, "A1", "#VALUE!");
  const grid = await desk.page.locator("#univer-sheet-main-canvas_workbook").boundingBox();
  // The first cell lies below the column letters and right of the row numbers.
  await desk.page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 300);
  await desk.page.mouse.move((grid?.x ?? 0) + 70, (grid?.y ?? 0) + 28, { steps: 4 });
  await desk.page.getByText("-1").and(desk.page.locator('[data-u-comp="cell-popup"] *, [class*="univer-"] *')).first().waitFor();
});

test("the formula bar completes the add-in's names, with their Chinese help; Tab takes one, Enter ends the formula as it stands", async () => {
  await desk.goTo("H2");
  await desk.page.keyboard.type("=ZHGZ");
  await desk.page.getByText("诊断服务第1行得分").first().waitFor();
  await desk.page.keyboard.type(".DIAG(");
  await desk.page.getByText("ZHGZ.DIAG(").first().waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.page.keyboard.press("Escape");
  await desk.goTo("H3");
  await desk.page.keyboard.type("=ZHGZ.DI");
  await desk.page.getByText("诊断服务第1行得分").first().waitFor();
  await desk.page.keyboard.press("Tab");
  await desk.page.getByText("ZHGZ.DIAG(").first().waitFor();
  await desk.page.keyboard.type("50)");
  await desk.page.keyboard.press("Enter");
  await desk.shows(SHEET, "H3", 15);
  await desk.goTo("H4");
  await desk.page.keyboard.type("=SU");
  await desk.page.getByText("SUBTOTAL").first().waitFor();
  await desk.page.keyboard.press("Enter");
  await desk.shows(SHEET, "H4", "#NAME?");
});

test("events reach the add-in: a change, a selection, a new sheet in front", async () => {
  await desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      context.workbook.onSelectionChanged.add(async () => void heard.push("selection of the workbook"));
      await context.sync();
    }),
  );
  await desk.type("B10", "7");
  await desk.button("新建工作表").click();
  for (const event of ["RangeEdited B10", "selected B10", "activated", "selection of the workbook"]) {
    await desk.addIn.waitForFunction((wanted) => (window as unknown as { heard: string[] }).heard.includes(wanted), event);
  }
});

test("a member that is not served says its class and name: to the script, in a bar, in the developers' panel", async () => {
  const said = await desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
      await context.sync();
    }).catch((error: unknown) => (error as Error).message),
  );
  expect(said).toContain("Range.getImage");
  await desk.notice("Range.getImage").waitFor();
  await desk.button("开发者").click();
  const panel = desk.page.getByRole("region", { name: "加载项的请求" }).first();
  await panel.getByText("工作台没有提供的成员：Range.getImage").waitFor();
  await panel.getByText(/getImage/i).first().waitFor();
  await panel.getByText(/ ms$/).first().waitFor();
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});
