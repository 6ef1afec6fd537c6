import { act, screen, within } from "@testing-library/react";
import { message } from "../../src/regulation/message";
import { rowsOfCohort } from "../assessment/summary-grid";
import { cohortA, goTo, RecordingWorkbook, showApp, SUMMARY, UNSTATED, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

const runButton = (): HTMLElement => screen.getByRole("button", { name: "一键年度排名" });
const budget = (): HTMLElement => screen.getByRole("textbox", { name: "年度奖励预算" });
const CYCLE = { from: "2021-03-07", to: "2022-03-06" };

describe("budget and cycle", () => {
  test("are prefilled from the workbook", async () => {
    await showApp(new RecordingWorkbook(undefined, { budgetWan: "1500", cycle: CYCLE }));
    expect(screen.getByLabelText("考核周期起")).toHaveValue("2021-03-07");
    expect(screen.getByLabelText("考核周期止")).toHaveValue("2022-03-06");
    await goTo("奖励");
    expect(budget()).toHaveValue("1500");
  });

  test("are kept in the workbook before the run", async () => {
    const workbook = new RecordingWorkbook(undefined, { budgetWan: null, cycle: CYCLE });
    await showApp(workbook);
    await goTo("奖励");
    await userEvent.type(budget(), " 1.5亿元 ");
    await goTo("出表");
    await userEvent.click(runButton());
    expect(workbook.kept.at(-1)).toMatchObject({ budgetWan: "1.5亿元", cycle: CYCLE });
    expect(workbook.runs).toBe(1);
  });

  test("an empty budget is none", async () => {
    const workbook = new RecordingWorkbook(undefined, { budgetWan: "1500", cycle: null });
    await showApp(workbook);
    await goTo("奖励");
    await userEvent.clear(budget());
    await goTo("出表");
    await userEvent.click(runButton());
    expect(workbook.kept.at(-1)).toMatchObject({ budgetWan: null, cycle: null });
  });

  test.each(["约1500", "-1", "1500美元"])("a budget of %s is asked for again, and nothing runs", async (typed) => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("奖励");
    await userEvent.type(budget(), typed);
    expect(screen.getByText(/请填写不小于 0 的金额/)).toBeVisible();
    await goTo("出表");
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(0);
  });

  test.each([
    ["only one date", { from: "2021-03-07", to: "" }, /要么都填/],
    ["dates in the wrong order", { from: "2022-03-07", to: "2021-03-06" }, /截止日期早于起始日期/],
  ])("%s", async (_, cycle, words) => {
    await showApp(new RecordingWorkbook(undefined, { budgetWan: null, cycle }));
    expect(screen.getByText(words)).toBeVisible();
    await goTo("出表");
    expect(runButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("what is typed before the workbook has answered is not lost, nor is what the workbook keeps", async () => {
    const workbook = new RecordingWorkbook(undefined, { ...UNSTATED, choices: { excellentInclusive: "exclusive" } });
    const told = workbook.read();
    let answer = (): void => undefined;
    workbook.read = () => new Promise((resolve) => (answer = () => resolve(told)));
    const work = await showApp(workbook);
    await goTo("奖励");
    await userEvent.type(budget(), "750");
    await act(async () => answer());
    expect(budget()).toHaveValue("750");
    expect(work.state().trial?.settings).toMatchObject({ budgetWan: "750", choices: { excellentInclusive: "exclusive" } });
  });
});

describe("a pane that is opened after a run", () => {
  test("shows the ranking, and that the sheets are written", async () => {
    const workbook = new RecordingWorkbook();
    workbook.run({ kind: "started" }, { kind: "ended", outcome: { ok: true, summary: SUMMARY } });
    await showApp(workbook);
    expect(screen.getByRole("tab", { name: /^排名/ })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByText(/年度考核已完成/)).toBeVisible();
  });

  test("shows why there is no result", async () => {
    const workbook = new RecordingWorkbook();
    workbook.run({ kind: "started" }, { kind: "ended", outcome: { ok: false, reason: "", detail: message("excel.structureProtected") } });
    await showApp(workbook);
    expect(screen.getByRole("alert")).toHaveTextContent("本次考核没有完成");
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿结构受保护");
  });
});

describe("the run", () => {
  test("says each step in words, cannot be started twice, and can be stopped", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("出表");
    await userEvent.click(runButton());
    act(() => workbook.run({ kind: "step", step: message("assessment.reading") }, { kind: "step", step: message("assessment.scoring", { count: 12 }) }));
    const steps = within(screen.getByRole("status")).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringContaining("正在读取工作簿"),
      expect.stringContaining("正在为 12 家平台评分"),
    ]);
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "停止" }));
    expect(workbook.stops).toBe(1);
    expect(screen.getByRole("button", { name: "正在停止……" })).toHaveAttribute("aria-disabled", "true");
  });

  test("leads to the sheets that it wrote, under the names that they got", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("出表");
    await userEvent.click(runButton());
    act(() => workbook.run({ kind: "ended", outcome: { ok: true, summary: SUMMARY } }));
    await userEvent.click(screen.getByRole("button", { name: "转到 奖励分配 (2)" }));
    expect(workbook.selected).toEqual([["奖励分配 (2)", ""]]);
  });

  test("that failed says so, and can be tried again", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("出表");
    act(() => workbook.run({ kind: "ended", outcome: { ok: false, reason: "", detail: message("excel.writeFailed", { reason: "网络中断" }) } }));
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿与运行前一致");
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(1);
  });

  test("that its user stopped is told as that", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("出表");
    act(() => workbook.run({ kind: "ended", outcome: { ok: false, reason: "", detail: message("excel.stopped") } }));
    expect(screen.getByText("本次考核已停止")).toBeVisible();
  });

  test("is not offered where nothing can be scored", async () => {
    await showApp(new RecordingWorkbook([]));
    await goTo("出表");
    expect(runButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("whose settings cannot be written is not started", async () => {
    const workbook = new RecordingWorkbook();
    workbook.keep = () => Promise.reject(new Error("工作簿为只读"));
    await showApp(workbook);
    await goTo("奖励");
    await userEvent.type(budget(), "1500");
    await goTo("出表");
    await userEvent.click(runButton());
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿为只读");
    expect(workbook.runs).toBe(0);
  });
});

describe("ranking and reward without a run", () => {
  test("the ranking stands there as soon as the workbook is read: rank, name, score, tier, award", async () => {
    await showApp(new RecordingWorkbook(undefined, { budgetWan: cohortA.budget_wan, cycle: null }));
    await goTo("奖励");
    const rows = within(screen.getByRole("region", { name: "各平台拟奖励" })).getAllByRole("row").slice(1);
    const expected = [...cohortA.platforms]
      .sort((a, b) => (cohortA.expect.rank[a.id] ?? 0) - (cohortA.expect.rank[b.id] ?? 0))
      .map(({ id, name, expect: { total, tier } }) => [String(cohortA.expect.rank[id]), name, total.toFixed(2), tier, cohortA.expect.award[id]]);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(expected);
  });

  test("where the budget goes is seen while it is typed", async () => {
    await showApp(new RecordingWorkbook());
    await goTo("奖励");
    await userEvent.type(budget(), cohortA.budget_wan);
    const use = within(screen.getByRole("region", { name: "预算使用（万元）" }));
    expect(use.getAllByRole("definition").slice(0, 3).map((figure) => figure.textContent)).toEqual([
      cohortA.expect.unit, cohortA.expect.paid, cohortA.expect.left,
    ]);
  });
});

describe("a changed workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("is read again by itself when its user has paused", async () => {
    const workbook = new RecordingWorkbook();
    const work = await showApp(workbook);
    const [first] = rowsOfCohort(cohortA);
    act(() => workbook.change([first!]));
    expect(work.state().trial?.result.platforms).toHaveLength(6);
    await act(() => jest.advanceTimersByTimeAsync(600));
    expect(work.state().trial?.result.platforms).toHaveLength(1);
    expect(workbook.readings).toBe(2);
  });

  test("that cannot be read says so, and what was known stays", async () => {
    const workbook = new RecordingWorkbook();
    const work = await showApp(workbook);
    workbook.read = () => Promise.reject(new Error("网络断开"));
    act(() => workbook.change([]));
    await act(() => jest.advanceTimersByTimeAsync(600));
    expect(screen.getByRole("alert")).toHaveTextContent("网络断开");
    expect(work.state().trial?.result.platforms).toHaveLength(6);
  });
});

describe("公式转换 in the ribbon", () => {
  const summary = { to: "values" as const, turned: 12, messages: [message("assessment.turn.nothing")] };

  test("is told in the pane, in the pane's language, until its user has read it", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    act(() => workbook.turn({ ok: true, summary, said: [] }));
    expect(screen.getByRole("status")).toHaveTextContent("公式转换已完成没有需要转换的公式。");
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByText("Formulas were converted")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(screen.queryByText("Formulas were converted")).toBeNull();
  });

  test("that came before the pane is told when it opens, also why it did nothing", async () => {
    const workbook = new RecordingWorkbook();
    workbook.turn({ ok: false, reason: "", detail: message("excel.stopped") });
    await showApp(workbook);
    expect(screen.getByRole("alert")).toHaveTextContent("公式没有转换");
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿与运行前一致");
  });
});

test("without data the pane says what is needed and how to begin", async () => {
  const workbook = new RecordingWorkbook([]);
  await showApp(workbook);
  expect(screen.getByText(/这个工作簿里还没有数据/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "新建台账模板" }));
  expect(workbook.templates).toBe(1);
  await goTo("排名");
  expect(screen.getByText(/请先在“数据”中查看/)).toBeVisible();
});

test("the language is another one at once, and the workbook is not read again", async () => {
  const workbook = new RecordingWorkbook();
  await showApp(workbook);
  await userEvent.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("tab", { name: /^Data/ })).toBeVisible();
  expect(document.documentElement.lang).toBe("en-US");
  expect(workbook.readings).toBe(1);
});
