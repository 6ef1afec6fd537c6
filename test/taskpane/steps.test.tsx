import { act, screen, within } from "@testing-library/react";
import { rowsOfCohort, summaryGrid, type SummaryRow } from "../assessment/summary-grid";
import { message } from "../../src/regulation/message";
import { LEDGER_DEFINITIONS } from "../../src/ledger/ledgers/definitions";
import { texts as english } from "../../src/text/en-US";
import { texts as chinese } from "../../src/text/zh-CN";
import { cohortA, goTo, RecordingWorkbook, showApp, UNSTATED, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

/** The form with a cell in it that cannot be read surely. */
function doubtful(found: string | number = "约100"): ReturnType<typeof summaryGrid> {
  const grid = summaryGrid(rowsOfCohort(cohortA));
  const column = (grid.values[0] ?? []).findIndex((heading) => String(heading).startsWith("完成诊断"));
  return { ...grid, values: grid.values.map((row, index) => (index === 1 ? row.map((cell, at) => (at === column ? found : cell)) : row)) };
}

const cards = (): HTMLElement[] => within(screen.getByRole("tabpanel")).getAllByRole("listitem").filter((item) => within(item).queryByRole("button", { name: /^转到/ }));
const firstCard = (): HTMLElement => {
  const [card] = cards();
  if (card === undefined) throw new Error("There is no finding.");
  return card;
};

describe("核对", () => {
  test("a finding leads to its cell, with what stands there and what is suggested", async () => {
    const workbook = new RecordingWorkbook([doubtful()]);
    await showApp(workbook);
    await goTo("核对");
    const card = firstCard();
    expect(card).toHaveTextContent("原值：约100");
    expect(card).toHaveTextContent("建议值：100");
    expect(card).toHaveTextContent("待核");
    await userEvent.click(within(card).getByRole("button", { name: /^转到 年度数据!H2/ }));
    expect(workbook.selected).toEqual([["年度数据", "H2"]]);
  });

  test("what is 待核 says whom it changes, taken either way", async () => {
    await showApp(new RecordingWorkbook([doubtful()], { budgetWan: "1500", cycle: null }));
    await goTo("核对");
    const effect = within(firstCard()).getByRole("group", { name: "如何影响得分" });
    expect(effect).toHaveTextContent("由“未填”变为“100”");
    expect(effect).toHaveTextContent("得分 待定 → 110.00");
    expect(effect).toHaveTextContent("等次 待定 → 优秀");
    expect(effect).toHaveTextContent("在单元格改正之前：“完成诊断并经企业确认的家数”仍为“未填”");
  });

  test("已核 with a note is kept with the workbook, is out of the way, and comes back when its cell changes", async () => {
    const workbook = new RecordingWorkbook([doubtful()]);
    const work = await showApp(workbook);
    await goTo("核对");
    const before = cards().length;
    await userEvent.click(within(firstCard()).getByRole("button", { name: "已核…" }));
    await userEvent.type(screen.getByRole("textbox", { name: /核对说明/ }), "已电话核实");
    await userEvent.click(screen.getByRole("button", { name: "记为已核" }));
    expect(cards()).toHaveLength(before - 1);
    expect(within(firstCard()).getByRole("button", { name: "已核…" })).toHaveFocus();
    await act(() => work.keepNow());
    const { checked } = workbook.kept.at(-1) ?? UNSTATED;
    expect(Object.values(checked as object)).toEqual([{ note: "已电话核实", seen: "约100" }]);
    await userEvent.click(screen.getByRole("checkbox", { name: /显示已核的（1 条）/ }));
    expect(screen.getByText("已核：已电话核实")).toBeVisible();
    workbook.change([]);
    workbook.read = () => Promise.resolve({ settings: UNSTATED, read: { sheets: [doubtful("约120")], date1904: false } });
    await act(() => work.reread());
    expect(screen.queryByText("已核：已电话核实")).toBeNull();
    expect(firstCard()).toHaveTextContent("约120");
  });

  test("those alike in one column are 已核 with one note, each stays on the list, and they are opened again together", async () => {
    const grid = doubtful();
    const column = (grid.values[0] ?? []).findIndex((heading) => String(heading).startsWith("完成诊断"));
    const workbook = new RecordingWorkbook([{ ...grid, values: grid.values.map((row, index) => (index > 0 && index < 4 ? row.map((cell, at) => (at === column ? `约${99 + index}` : cell)) : row)) }]);
    const work = await showApp(workbook);
    await goTo("核对");
    const before = cards().length;
    await userEvent.click(within(firstCard()).getByRole("button", { name: "已核…" }));
    await userEvent.type(screen.getByRole("textbox", { name: /核对说明/ }), "均已核实");
    await userEvent.click(screen.getByRole("checkbox", { name: "同一列的同类问题还有 2 条，一并记为已核" }));
    await userEvent.click(screen.getByRole("button", { name: "记为已核" }));
    expect(cards()).toHaveLength(before - 3);
    await act(() => work.keepNow());
    const seen = Object.values((workbook.kept.at(-1)?.checked ?? {}) as Record<string, { note: string; seen: string }>);
    expect(seen).toEqual(["约100", "约101", "约102"].map((found) => ({ note: "均已核实", seen: found })));
    await userEvent.click(screen.getByRole("checkbox", { name: /显示已核的（3 条）/ }));
    expect(screen.getAllByText("已核：均已核实")).toHaveLength(3);
    await userEvent.click(screen.getAllByRole("button", { name: "同类 3 条一并重新打开" })[0]!);
    expect(work.state().settings.checked).toEqual({});
    expect(cards()).toHaveLength(before);
  });

  test("what was 已核 in an earlier session is so still", async () => {
    const first = new RecordingWorkbook([doubtful()]);
    const work = await showApp(first);
    await goTo("核对");
    await userEvent.click(within(firstCard()).getByRole("button", { name: "已核…" }));
    await userEvent.click(screen.getByRole("button", { name: "记为已核" }));
    await act(() => work.keepNow());
    const again = await showApp(new RecordingWorkbook([doubtful()], first.kept.at(-1)));
    expect(again.state().settings.checked).toEqual(first.kept.at(-1)?.checked);
    expect(screen.getAllByRole("tab", { name: /^核对：已完成/ })).toHaveLength(2);
  });

  test("filters by severity and platform", async () => {
    await showApp(new RecordingWorkbook([doubtful()]));
    await goTo("核对");
    const all = cards().length;
    await userEvent.click(screen.getByRole("button", { name: /^待核 1/ }));
    expect(cards()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^全部 ${all}`) }));
    expect(cards()).toHaveLength(all);
  });

  test("of thousands of findings a page is shown, and the others by turning it", async () => {
    const rows: SummaryRow[] = Array.from({ length: 400 }, (_, index) => ({ name: `平台${index}`, facts: {} }));
    const told = rows.map((row): SummaryRow => ({ ...row, facts: { diagnosed: 10, adopted: 1, projects: 1, enrolled: 1 } }));
    await showApp(new RecordingWorkbook([summaryGrid(told)]));
    await goTo("核对");
    expect(cards().length).toBe(20);
    expect(screen.getByText(/第 1\/\d{3} 页/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "下一页" }));
    expect(screen.getByText(/第 2\/\d{3} 页/)).toBeVisible();
  });
});

describe("出表", () => {
  test("before anything is written it says which sheets come, which are replaced and which stay", async () => {
    const workbook = new RecordingWorkbook();
    workbook.previewed = { sheets: [], replaced: ["年度排名"], kept: [{ name: "奖励分配", as: "奖励分配 (2022-03-01)", reason: message("ledger.missing") }], taken: ["数据体检"], canUndo: true };
    await showApp(workbook);
    await goTo("出表");
    const preview = within(screen.getByRole("region", { name: "将要发生的变化" }));
    expect(preview.getByText(/评分卡-甲一/)).toBeInTheDocument();
    expect(preview.getByText(/其中 1 张替换上次生成的同名表/)).toBeVisible();
    expect(preview.getByText(/奖励分配 (.*)保留/)).toBeVisible();
    expect(workbook.runs).toBe(0);
  });

  test("the last run is taken back by a button, and what came of it is said", async () => {
    const workbook = new RecordingWorkbook();
    workbook.previewed = { ...workbook.previewed, canUndo: true };
    await showApp(workbook);
    await goTo("出表");
    await userEvent.click(screen.getByRole("button", { name: "撤销本次生成" }));
    expect(workbook.undos).toBe(1);
    const undone = screen.getByRole("status");
    expect(within(undone).getByText("年度排名")).not.toBeVisible();
    await userEvent.click(within(undone).getByText("已删去 1 张工作表"));
    expect(within(undone).getByText("年度排名")).toBeVisible();
    expect(within(undone).getByText("已恢复 1 张工作表")).toBeVisible();
  });

  test("what is wanted is kept; the last sheet cannot be left out", async () => {
    const work = await showApp(new RecordingWorkbook());
    await goTo("出表");
    const names = screen.getAllByRole("checkbox").slice(1);
    for (const box of names.slice(1)) await userEvent.click(box);
    expect(work.state().settings.report).toMatchObject({ sheets: ["scores"], form: "zhgz" });
    expect(names[0]).toBeDisabled();
    await userEvent.click(screen.getByRole("radio", { name: /^静态值/ }));
    expect(work.state().settings.report).toMatchObject({ form: "values" });
    await userEvent.click(screen.getByRole("checkbox", { name: "全选" }));
    expect(work.state().settings.report).toEqual({ sheets: null, form: "values" });
  });
});

test("every role of a ledger has a name in both languages", () => {
  const roles = Object.values(LEDGER_DEFINITIONS).flatMap(({ vocabulary }) => Object.keys(vocabulary.roles));
  expect(roles.filter((role) => !(`assessment.role.${role}` in chinese) || !(`assessment.role.${role}` in english))).toEqual([]);
});

describe("评分, 排名", () => {
  test("a platform opens its scorecard: items with arithmetic, rows that lead to their cells, and the way to the next tier", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("评分");
    await userEvent.click(screen.getByRole("button", { name: /^甲五/ }));
    const card = within(screen.getByRole("region", { name: "甲五的评分表" }));
    expect(card.getByText(/^距优秀还差 10.00 分/)).toBeVisible();
    expect(card.getAllByText(/÷ 100 家 × 30 分 =|达到 100 家/).length).toBe(1);
    await userEvent.click(card.getByRole("button", { name: /^依据的数据行（1）：诊断家数/ }));
    await userEvent.click(card.getByRole("button", { name: /^转到 年度数据!H/ }));
    expect(workbook.selected[0]?.[1]).toMatch(/^H\d$/);
    await userEvent.click(card.getByRole("button", { name: "← 全部平台" }));
    expect(screen.getByRole("button", { name: /^甲五/ })).toBeVisible();
  });

  test("the ranking stands in bands of tiers, and says who is close to a line", async () => {
    await showApp(new RecordingWorkbook());
    await goTo("排名");
    const excellent = within(screen.getByRole("region", { name: "优秀" }));
    expect(excellent.getAllByRole("listitem").map((item) => /甲./.exec(item.textContent)?.[0])).toEqual(["甲一", "甲二", "甲三"]);
    expect(excellent.getByText("⚠ 敏感：恰在优秀线上")).toBeVisible();
    expect(within(screen.getByRole("region", { name: "先进" })).getByText("⚠ 敏感：距优秀线仅差 0.05 分")).toBeVisible();
  });
});
