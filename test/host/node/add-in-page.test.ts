import { join } from "node:path";
import { openAddInPage } from "../../../workbench/host/node/add-in-page";
import { openFixture, type Fixture } from "./open-fixture";

describe("a page under Microsoft's office.js in Node", () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture();
  });
  afterEach(() => fixture.close());

  test("office.js believes that it is in Excel on the web, with the host's requirement sets", () => {
    expect(fixture.seen["info"]).toMatchObject({ host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Hidden" } });
    expect(fixture.seen).toMatchObject({ language: "zh-CN", excelApi117: true, excelApi118: false });
  });

  test("a ribbon command runs Excel.run and completes", async () => {
    await fixture.addIn.commands.run("rename");
    expect(fixture.seen["sheet"]).toBe("台账");
    expect(fixture.sheet.name).toBe("台账 2");
    expect(fixture.errors).toEqual([]);
  });

  test("a command that the page does not know is an error that names it", async () => {
    await expect(fixture.addIn.commands.run("vanish")).rejects.toThrow(/vanish.*no such command/);
  });

  test("custom functions give values, rows, promises' values and Excel's errors with their messages", async () => {
    const call = (id: string, args: unknown[]) => fixture.addIn.functions.invoke({ id, args, address: "Sheet1!A1" });
    const results = await Promise.all([
      call("DIAG", [99]),
      call("DIAG", [-1]),
      call("ROWS", [[["甲", 1], ["乙", 2]]]),
      call("LATER", ["later"]),
      call("BROKEN", []),
    ]);
    expect(results).toEqual([
      { value: 29.7 },
      { error: "#VALUE!", message: "家数不能为负" },
      { value: [[2, "甲"], [2, "乙"]] },
      { value: "later" },
      { error: "#VALUE!", message: "" },
    ]);
  });

  test("functions asked for in one turn come back in one request", async () => {
    const calls = Array.from({ length: 50 }, (_, i) => ({ id: "DIAG", args: [i], address: `Sheet1!A${i + 1}` }));
    const results = await Promise.all(calls.map((call) => fixture.addIn.functions.invoke(call)));
    expect(results[49]).toEqual({ value: 14.7 });
    const answers = fixture.addIn.log.entries.filter((entry) => entry.summary.includes("SetInvocationArrayResults"));
    expect(answers).toHaveLength(1);
  });

  test("the pane is shown by the page, and hidden by its user", async () => {
    expect(fixture.addIn.pane.state).toBe("Background");
    await fixture.addIn.commands.run("show");
    expect(fixture.addIn.pane.state).toBe("Visible");
    expect(fixture.seen).toMatchObject({ startup: "Load", visibility: "Taskpane" });

    fixture.addIn.pane.set("Background");
    await fixture.addIn.functions.invoke({ id: "DIAG", args: [1], address: "Sheet1!A1" });
    expect(fixture.seen["visibility"]).toBe("Hidden");
  });

  test("what goes wrong in the page is collected", async () => {
    await fixture.addIn.commands.run("crash");
    await fixture.addIn.functions.invoke({ id: "DIAG", args: [1], address: "Sheet1!A1" });
    expect(fixture.errors[0]).toBe("gone wrong: { code: 7 }");
    expect(fixture.errors[1]).toContain("nobody catches this");
  });
});

test("in en-US office.js speaks English", async () => {
  const fixture = await openFixture({ locale: "en-US", fault: { request: 1, when: "before" } });
  await fixture.addIn.commands.run("rename");
  fixture.close();
  expect(fixture.seen).toMatchObject({ language: "en-US", error: { code: "GeneralException", message: "An internal error has occurred." } });
});

test.each([
  ["is not there", join(__dirname, "nowhere"), "page.html", /page\.html is not there/],
  ["loads no office.js", join(__dirname, "fixtures"), "without-office.html", /has loaded without office\.js.*offices\.js is not there/s],
])("a page that %s is an error that says so", async (_, dist, file, reason) => {
  const workbook = { execute: () => Promise.reject(new Error("not reached")) };
  await expect(openAddInPage({ dist, file, locale: "zh-CN", workbook })).rejects.toThrow(reason);
});
