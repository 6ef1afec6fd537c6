import { openFixture } from "./open-fixture";

/** The command "rename" makes two requests: it reads the sheet's name, then sets another. */
describe("a request that fails", () => {
  test.each([
    { request: 1, when: "before", requests: 1, name: "台账", why: "the name is never read" },
    { request: 1, when: "after", requests: 1, name: "台账", why: "the answer with the name is lost" },
    { request: 2, when: "before", requests: 2, name: "台账", why: "the name is read but not set" },
    { request: 2, when: "after", requests: 2, name: "台账 2", why: "the name is set though the page hears of a failure" },
  ] as const)("$request, $when: $why", async ({ request, when, requests, name }) => {
    const fixture = await openFixture({ fault: { request, when } });
    await fixture.addIn.commands.run("rename");
    fixture.close();
    expect(fixture.seen["error"]).toEqual({ code: "GeneralException", message: "发生了内部错误。" });
    expect(fixture.sheet.name).toBe(name);
    expect(fixture.addIn.log.excelRequests).toBe(requests);
  });

  test("only that one: the next run succeeds", async () => {
    const fixture = await openFixture({ fault: { request: 1, when: "before" } });
    await fixture.addIn.commands.run("rename");
    await fixture.addIn.commands.run("rename");
    fixture.close();
    expect(fixture.sheet.name).toBe("台账 2");
  });
});

test("requests are counted with their bytes and what they do", async () => {
  const fixture = await openFixture();
  await fixture.addIn.commands.run("rename");
  fixture.close();
  const entries = fixture.addIn.log.entries.filter((entry) => entry.kind === "excel");
  expect(entries.map((entry) => entry.summary)).toEqual(["get Workbook ×2, get Worksheets, load Workbook(name)", "get Workbook ×2, get Worksheets, set Workbook.Name"]);
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  expect(fixture.addIn.log.totals("excel")).toEqual({
    requests: 2,
    bytesIn: sum(entries.map((entry) => entry.bytesIn)),
    bytesOut: sum(entries.map((entry) => entry.bytesOut)),
  });
  expect(entries[0]?.bytesIn).toBeGreaterThan(400);
});
