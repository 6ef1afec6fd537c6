import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FindingSummary } from "../../src/assessment/annual-summary";
import { message } from "../../src/regulation/message";
import { announce, RecordingWorkbook, showApp, SUMMARY } from "./pane-setting";

const runButton = (): HTMLElement => screen.getByRole("button", { name: "一键年度排名" });
const budget = (): HTMLElement => screen.getByRole("textbox", { name: "年度奖励预算" });

describe("budget and cycle", () => {
  test("are prefilled from the workbook", async () => {
    await showApp(new RecordingWorkbook({ budgetWan: "1500", cycle: { from: "2021-03-07", to: "2022-03-06" } }));
    expect(budget()).toHaveValue("1500");
    expect(screen.getByLabelText("考核周期起")).toHaveValue("2021-03-07");
    expect(screen.getByLabelText("考核周期止")).toHaveValue("2022-03-06");
  });

  test("are kept in the workbook before the run", async () => {
    const workbook = new RecordingWorkbook({ budgetWan: null, cycle: { from: "2021-03-07", to: "2022-03-06" } });
    await showApp(workbook);
    await userEvent.type(budget(), " 1.5亿元 ");
    await userEvent.click(runButton());
    expect(workbook.written).toEqual([{ budgetWan: "1.5亿元", cycle: { from: "2021-03-07", to: "2022-03-06" } }]);
    expect(workbook.runs).toBe(1);
  });

  test("an empty budget is none", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await userEvent.click(runButton());
    expect(workbook.written).toEqual([{ budgetWan: null, cycle: null }]);
  });

  test.each(["约1500", "-1", "1500美元"])("a budget of %s is asked for again, and nothing runs", async (typed) => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await userEvent.type(budget(), typed);
    expect(screen.getByText(/请填写不小于 0 的金额/)).toBeVisible();
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(0);
  });

  test.each([
    ["only one date", { from: "2021-03-07", to: "" }, /要么都填/],
    ["dates in the wrong order", { from: "2022-03-07", to: "2021-03-06" }, /截止日期早于起始日期/],
  ])("%s", async (_, cycle, words) => {
    await showApp(new RecordingWorkbook({ budgetWan: null, cycle }));
    expect(screen.getByText(words)).toBeVisible();
    expect(runButton()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("a pane that is opened after a run", () => {
  test("shows what came of it", async () => {
    await showApp(new RecordingWorkbook(undefined, { ok: true, summary: SUMMARY }));
    expect(screen.getByText("长江智造诊断中心")).toBeVisible();
  });

  test("shows why there is no result", async () => {
    await showApp(new RecordingWorkbook(undefined, { ok: false, reason: "没有汇总表" }));
    expect(screen.getByText(/没有汇总表/)).toBeVisible();
  });
});

describe("the run", () => {
  test("says at first what is needed", async () => {
    await showApp(new RecordingWorkbook());
    expect(screen.getByText(/需有一张年度汇总表/)).toBeVisible();
  });

  test("says each step in words, and cannot be started twice", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await userEvent.click(runButton());
    act(() => workbook.tell(message("assessment.reading")));
    act(() => workbook.tell(message("assessment.scoring", { count: 12 })));
    const steps = within(screen.getByRole("status")).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringContaining("正在读取工作簿"),
      expect.stringContaining("正在为 12 家平台评分"),
    ]);
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(1);
  });

  test("shows the ranking: rank, name, score, tier, award", async () => {
    await showApp(new RecordingWorkbook());
    await announce({ ok: true, summary: SUMMARY });
    const rows = within(screen.getByRole("region", { name: "年度排名（3 家平台）" })).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["1", "长江智造诊断中心", "102.00", "优秀", "300.00"],
      ["2", "东湖工业互联平台", "79.00", "良好", "100.00"],
      ["—", "汉阳数字化服务社", "待定", "待定", "—"],
    ]);
  });

  test("shows where the budget goes", async () => {
    await showApp(new RecordingWorkbook());
    await announce({ ok: true, summary: SUMMARY });
    const use = within(screen.getByRole("region", { name: "预算使用（万元）" }));
    expect(use.getAllByRole("definition").map((figure) => figure.textContent)).toEqual(["100.00", "400.00", "1100.00"]);
  });

  test("without a budget says what is missing", async () => {
    await showApp(new RecordingWorkbook());
    await announce({ ok: true, summary: { ...SUMMARY, budgetWan: null, unitWan: null, paidWan: null, leftWan: null } });
    expect(screen.getByText(/尚未填写年度奖励预算/)).toBeVisible();
  });

  test("shows each finding with its cell, what was found, the problem and what to do", async () => {
    await showApp(new RecordingWorkbook());
    await announce({ ok: true, summary: SUMMARY });
    const [first, second] = within(screen.getByRole("region", { name: "数据体检（2 条）" })).getAllByRole("listitem");
    expect(first).toHaveTextContent("汇总!H6");
    expect(first).toHaveTextContent("原值：约500万");
    expect(first).toHaveTextContent("金额不确切");
    expect(first).toHaveTextContent("建议：请填写确切金额，例如 500");
    expect(second).not.toHaveTextContent("原值");
  });

  test("of thousands of findings shows the first, and all on request", async () => {
    const findings = Array.from({ length: 1000 }, (_, row): FindingSummary => ({
      severity: "error", sheet: "汇总", cell: `A${row + 1}`, found: "", problem: "", suggestion: "", platform: null,
    }));
    await showApp(new RecordingWorkbook());
    await announce({ ok: true, summary: { ...SUMMARY, findings } });
    expect(screen.queryByText("汇总!A21")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "显示全部 1000 条" }));
    expect(screen.getByText("汇总!A1000")).toBeVisible();
  });

  test("that failed says so, and can be tried again", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await announce({ ok: false, reason: "未找到年度汇总表。工作簿未作任何改动。" });
    expect(screen.getByRole("alert")).toHaveTextContent("本次考核没有完成");
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿未作任何改动");
    await userEvent.click(runButton());
    expect(workbook.runs).toBe(1);
  });

  test("whose settings cannot be written is told as a failure too", async () => {
    const workbook = new RecordingWorkbook();
    workbook.writeSettings = () => Promise.reject(new Error("工作簿为只读"));
    await showApp(workbook);
    await userEvent.click(runButton());
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿为只读");
    expect(workbook.runs).toBe(0);
  });
});
