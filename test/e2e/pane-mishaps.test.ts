import { join } from "node:path";
import { ROOT } from "../built";
import { Desk } from "./desk";

jest.setTimeout(180_000);

/** What comes between a person and the result: each time the pane says what happened, what is safe and what next. */
let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open(join(ROOT, "test", "cases", "ledgers-b.xlsx"));
  await desk.button("考核面板").click();
  await goTo("出表");
  await desk.pane.getByRole("region", { name: "将要发生的变化" }).getByText(/年度排名/).waitFor();
});
afterEach(() => desk.close());

const goTo = (step: string): Promise<void> => desk.pane.getByRole("tab", { name: new RegExp(`^${step}`) }).click();
const run = (): Promise<void> => desk.pane.getByRole("button", { name: "一键年度排名" }).click();
const alert = (): ReturnType<Desk["pane"]["getByRole"]> => desk.pane.getByRole("alert");
const written = (): Promise<void> => desk.pane.getByRole("button", { name: "转到 年度排名" }).waitFor();

/** Every sheet, the hidden ones too, with what stands in it. */
function contents(): Promise<unknown> {
  return desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address,formulas"));
      await context.sync();
      return sheets.items.map(({ name, visibility }, index) => [name, visibility, used[index]?.isNullObject === true ? null : used[index]?.address, used[index]?.formulas]);
    }),
  );
}

/** Whether the structure is protected; with a value, makes it so. */
function protect(isProtected: boolean): Promise<void> {
  return desk.addIn.evaluate(
    (wanted) =>
      Excel.run(async ({ workbook: { protection } }) => {
        if (wanted) protection.protect();
        else protection.unprotect();
        await Promise.resolve();
      }),
    isProtected,
  );
}

/** A colleague deletes the first sheet that the run is making, while it makes the others. */
function deleteOneMeanwhile(): Promise<string> {
  return desk.addIn.evaluate(async () => {
    for (;;) {
      const deleted = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const draft = sheets.items.find(({ name }) => name.startsWith("ZHGZ~"));
        draft?.delete();
        await context.sync();
        return draft?.name;
      });
      if (deleted !== undefined) return deleted;
    }
  });
}

/** Presses 停止 as soon as the run says this. */
function stopAt(step: string): Promise<void> {
  return desk.addIn.evaluate((said) => {
    new MutationObserver((_, observer) => {
      if (![...document.querySelectorAll("[role=status] li")].some((line) => line.textContent.includes(said) === true)) return;
      observer.disconnect();
      [...document.querySelectorAll("button")].find((button) => button.textContent === "停止")?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, step);
}

test("a workbook whose structure is protected: said before anything is made; when it no longer is, the same button works", async () => {
  await protect(true);
  const before = await contents();
  await run();
  await alert().getByText(/工作簿结构受保护.*取消保护后重新运行.*工作簿未作任何改动/).waitFor();
  expect(await contents()).toEqual(before);
  await protect(false);
  await run();
  await written();
  expect(await alert().count()).toBe(0);
});

test("a run that fails half-way: the workbook is as it was, which is said, with what to do; the next run works", async () => {
  const before = await contents();
  const [deleted] = await Promise.all([deleteOneMeanwhile(), run()]);
  expect(deleted).toMatch(/^ZHGZ~/);
  await alert().getByText("本次考核没有完成").waitFor();
  await alert().getByText(/有工作表被删除或改名。本次生成的内容已全部撤销，工作簿与运行前一致。.*重新运行/).waitFor();
  expect(await contents()).toEqual(before);
  await run();
  await written();
  await goTo("排名");
  expect(await alert().count()).toBe(0);
});

test.each(["正在读取", "正在写入"])("stopped at %s: the workbook is as it was, and that is said", async (step) => {
  const before = await contents();
  await stopAt(step);
  await run();
  const said = desk.pane.getByRole("status").filter({ hasText: "本次考核已停止" });
  await said.getByText(/已按要求停止.*(工作簿未作任何改动|工作簿与运行前一致)/).waitFor();
  expect(await contents()).toEqual(before);
  await desk.pane.getByRole("button", { name: "知道了" }).click();
  expect(await said.count()).toBe(0);
  await run();
  await written();
});

test("while a cell is edited, Excel lets the pane wait: it says for what, and goes on with what was typed", async () => {
  await desk.page.getByRole("tab", { name: "平台名册" }).click();
  await desk.goTo("T1");
  await desk.page.keyboard.type("写到一半");
  await run();
  await desk.pane.getByText(/有单元格正在编辑.*按回车（或 Esc）结束编辑/).first().waitFor();
  const { y = 0, height = 0 } = (await desk.pane.getByRole("button", { name: "停止" }).boundingBox()) ?? {};
  expect([y > 0, y + height <= (desk.page.viewportSize()?.height ?? 0)]).toEqual([true, true]);
  expect(await desk.pane.getByRole("button", { name: "转到 年度排名" }).count()).toBe(0);
  await endEdit();
  await written();
  expect(await desk.values("平台名册", "T1")).toEqual([["写到一半"]]);
  expect(await desk.pane.getByText(/有单元格正在编辑/).count()).toBe(0);
});

test("a finding's cell is not gone to while another is edited: after a moment the pane says why", async () => {
  await goTo("核对");
  await desk.page.getByRole("tab", { name: "平台名册" }).click();
  await desk.goTo("T1");
  await desk.page.keyboard.type("写到一半");
  await desk.pane.getByRole("button", { name: "转到 交叉互评结果!A14" }).click();
  await alert().getByText(/有单元格正在编辑/).waitFor();
  await endEdit();
  await desk.page.getByRole("tab", { name: "交叉互评结果", selected: true }).waitFor();
  expect(await alert().count()).toBe(0);
});

/** Goes back to the cell that is edited, and ends that. */
async function endEdit(): Promise<void> {
  await desk.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL").focus();
  await desk.page.keyboard.press("Enter");
}
