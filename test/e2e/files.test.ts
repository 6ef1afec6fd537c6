import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../built";
import { Desk } from "./desk";

jest.setTimeout(120_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CASE = join(ROOT, "test", "cases", "summary-a.xlsx");
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** An .xlsx with a password is an OLE file with a stream of this name. */
const encrypted = Buffer.concat([OLE, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(512)]);

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

test.each([
  ["文本.xlsx", Buffer.from("不是表格"), "“文本.xlsx”没有打开：它不是 .xlsx 文件"],
  ["加密.xlsx", encrypted, "“加密.xlsx”没有打开：它设有打开密码"],
  ["空.xlsx", Buffer.alloc(0), "“空.xlsx”没有打开：文件是空的"],
  ["半截.xlsx", readFileSync(CASE).subarray(0, 2000), "“半截.xlsx”没有打开：文件已损坏"],
])("%s gets a clear message, and what is open stays", async (name, buffer, message) => {
  await desk.choose({ name, mimeType: XLSX, buffer });
  await desk.notice(message).waitFor();
  await desk.ready();
  expect(await desk.page.locator(".file-name").innerText()).toBe("年度汇总示例.xlsx");
  expect(await desk.values("年度汇总", "A1:A1")).toHaveLength(1);
});

test("one of 50 MB is refused before it is read", async () => {
  const large = join(desk.folder, "大.xlsx");
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024));
  await desk.choose(large);
  await desk.notice("“大.xlsx”没有打开：文件有 50 MB").waitFor();
  await desk.ready();
  expect(await desk.page.locator(".file-name").innerText()).toBe("年度汇总示例.xlsx");
});

test("a file dropped on the window is opened", async () => {
  const dropped = await desk.page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], "拖入.xlsx"));
    return transfer;
  }, [...readFileSync(CASE)]);
  await desk.page.dispatchEvent("main", "dragover", { dataTransfer: dropped });
  await desk.page.getByText("松开鼠标，打开这个工作簿").waitFor();
  await desk.page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await desk.page.getByText("拖入.xlsx", { exact: true }).waitFor();
  await desk.ready();
});

test("an unchanged workbook is saved byte for byte", async () => {
  expect(readFileSync(await desk.save()).equals(readFileSync(CASE))).toBe(true);
});

test("what is not saved is not lost without asking: neither to another workbook, nor to a reload", async () => {
  await desk.type("A30", "备注");
  await desk.page.locator(".unsaved").waitFor();
  await desk.choose(CASE);
  await desk.page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
  expect(await desk.values("平台年度数据汇总", "A30")).toEqual([["备注"]]);
  // The page stands still until the question is answered.
  const asked = desk.page.waitForEvent("dialog").then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  await desk.page.evaluate(() => location.reload());
  expect(await asked).toBe("beforeunload");
  expect(await desk.values("平台年度数据汇总", "A30")).toEqual([["备注"]]);
});

test("a reload that is meant begins anew and keeps nothing", async () => {
  desk.page.once("dialog", (dialog) => void dialog.accept());
  await desk.page.reload();
  await desk.ready();
  expect(await desk.page.locator(".file-name").innerText()).toBe("年度汇总示例.xlsx");
  expect(await desk.values("年度汇总", "A30")).toEqual([[""]]);
  // office.js keeps there how it was started; of the workbook there is nothing.
  const kept = await desk.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/备注|甲一|年度/);
});
