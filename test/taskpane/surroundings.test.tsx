import { screen } from "@testing-library/react";
import { NEEDED, surroundings } from "../../src/taskpane/office-ready";
import { PATIENCE_MS } from "../../src/taskpane/patience";
import { all, manifestText, parseManifest } from "../manifest/manifest-xml";
import { RecordingWorkbook, showApp } from "./pane-setting";

type Ready = typeof Office.onReady;

const ready = (host: string | null): Ready => (() => Promise.resolve({ host, platform: null })) as unknown as Ready;
const never = (() => new Promise(() => undefined)) as unknown as Ready;

/** Excel as one with so much of its interface. */
const excelWith = (newest: number): void => {
  const isSetSupported = (name: string, version: string): boolean => name === "ExcelApi" && Number(version.split(".")[1]) <= newest;
  Object.assign(globalThis, { Office: { HostType: { Excel: "Excel" }, context: { requirements: { isSetSupported } } } });
};
beforeEach(() => excelWith(9));

describe("where the page finds itself", () => {
  test.each([
    ["in Excel", ready("Excel"), "excel"],
    ["in Word", ready("Word"), "notExcel"],
    ["in a browser by itself", ready(null), "notExcel"],
    ["without office.js", undefined, "unreachable"],
  ])("%s", async (_, onReady, where) => {
    await expect(surroundings(onReady)).resolves.toBe(where);
  });

  test("in an Excel older than the manifest asks for", async () => {
    excelWith(8);
    await expect(surroundings(ready("Excel"))).resolves.toBe("tooOld");
    const asked = all(parseManifest(manifestText()), "Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
    expect(asked).toContain(`${NEEDED.name} ${NEEDED.version}`);
  });

  test("behind a network that swallows office.js: it waits 10 seconds, no longer", async () => {
    jest.useFakeTimers();
    const where = surroundings(never);
    await jest.advanceTimersByTimeAsync(PATIENCE_MS);
    await expect(where).resolves.toBe("unreachable");
    expect(PATIENCE_MS).toBe(10_000);
    jest.useRealTimers();
  });
});

describe("what the pane says there", () => {
  test.each([
    ["unreachable", "zh-CN", /连接不上 Office 组件库.*工作簿未作任何改动.*世纪互联/],
    ["notExcel", "zh-CN", /请在 Excel 中打开/],
    ["tooOld", "zh-CN", /此版本的 Excel 过旧.*ExcelApi 1\.9.*工作簿未作任何改动.*Office LTSC 2021/],
    ["tooOld", "en-US", /too old.*ExcelApi 1\.9.*has not been changed.*Office LTSC 2021/],
    ["unreachable", "en-US", /cannot be reached.*has not been changed.*21Vianet/],
    ["notExcel", "en-US", /Open this in Excel/],
  ] as const)("%s, in %s", async (where, language, words) => {
    await showApp(new RecordingWorkbook(), { where, language });
    expect(screen.getByRole("alert").textContent.replaceAll("\n", " ")).toMatch(words);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("in Excel in English: the pane in English", async () => {
    await showApp(new RecordingWorkbook(), { language: "en-US" });
    expect(screen.getByRole("tab", { name: /^Data/ })).toBeVisible();
  });
});
