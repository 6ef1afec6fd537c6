import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../../../workbench/host";
import { builtHost, DIST, ROOT } from "../../built";

jest.setTimeout(120_000);

const SUMMARY_B = readFileSync(join(ROOT, "test", "cases", "summary-b.xlsx"));
const { openSession } = builtHost();

describe("a session on the bureau's workbook", () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ workbook: SUMMARY_B, dist: DIST });
  });
  afterAll(() => session.close());

  const sheetNames = (): string[] | undefined => session.workbook.univer.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetName());

  test("formulas compute beside its sheets and leave no trace", async () => {
    const before = sheetNames();
    expect(await session.evaluate(["=ZHGZ.DIAG(年度数据!H2)", "=SEQUENCE(1,2)"])).toEqual([{ value: 21 }, { value: [[1, 2]] }]);
    expect(sheetNames()).toEqual(before);
  });

  test("what depends on a function of the add-in waits for it", async () => {
    expect(await session.evaluate(["=ZHGZ.TIER(ZHGZ.DIAG(100)+ZHGZ.ADOPT(10)+ZHGZ.EVENT(5)+40)"])).toEqual([{ value: "优秀" }]);
  });

  test("functions cost no request of the workbook", () => {
    expect(session.counters.excel).toEqual({ requests: 0, bytesIn: 0, bytesOut: 0 });
    expect(session.counters.service.requests).toBeGreaterThan(0);
  });

  test("the page runs without an error", () => {
    expect(session.errors).toEqual([]);
  });
});

test("bytes that are no workbook are refused before any page is opened", async () => {
  await expect(openSession({ workbook: Buffer.from("text"), dist: DIST })).rejects.toMatchObject({ name: "FileError" });
});

test("a folder without the add-in is refused", async () => {
  await expect(openSession({ dist: __dirname })).rejects.toThrow(/no built add-in/);
});
