import { screen } from "@testing-library/react";
import type { SheetGrid } from "../../src/ledger/sheet";
import { rowsOfCohort, summaryGrid } from "../assessment/summary-grid";
import { cohortA, goTo, RecordingWorkbook, showApp, UNSTATED, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

const DRAFT: SheetGrid = { ...summaryGrid(rowsOfCohort(cohortA)), name: "汇总（征求意见）" };
const FINAL: SheetGrid = { ...summaryGrid(rowsOfCohort(cohortA)), name: "汇总（定稿）" };
const OTHER: SheetGrid = { name: "说明", hidden: false, firstRow: 0, firstColumn: 0, values: [["填报说明"], ["请于年底前填报"]] };

const sheetOfSummary = (): HTMLElement => screen.getByRole("combobox", { name: /^年度汇总表所在的工作表/ });
const open = () => userEvent.click(screen.getByRole("button", { name: "查看列和前几行：年度汇总表" }));
const column = (role: string): HTMLElement => screen.getByRole("combobox", { name: `${role}在哪一列` });

describe("the summary form in 数据", () => {
  test("of two sheets one is chosen, kept with the workbook, and taken back", async () => {
    const workbook = new RecordingWorkbook([DRAFT, FINAL, OTHER]);
    const work = await showApp(workbook);
    expect(screen.getByRole("tabpanel")).toHaveTextContent("请在考核面板“数据”中选定本考核年度的一张");
    await userEvent.selectOptions(sheetOfSummary(), "汇总（定稿）");
    expect(work.state().trial?.facts).toMatchObject({ from: "summary", summary: { found: { sheet: "汇总（定稿）" } } });
    await work.keepNow();
    expect(workbook.kept.at(-1)?.mapping).toMatchObject({ summary: { sheet: "汇总（定稿）" } });
    await open();
    await userEvent.selectOptions(sheetOfSummary(), "");
    expect(work.state().trial?.facts.from).toBeNull();
  });

  test("a sheet that is none is said beside the list; that there is none can be said and unsaid", async () => {
    const work = await showApp(new RecordingWorkbook([FINAL, OTHER]));
    await open();
    await userEvent.selectOptions(sheetOfSummary(), "说明");
    expect(await screen.findByText(/在指定的工作表“说明”中没有找到年度汇总表的表头；请更正台账对应关系/)).toBeVisible();
    await userEvent.selectOptions(sheetOfSummary(), "[none]");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("已指定本工作簿没有年度汇总表");
    await userEvent.selectOptions(sheetOfSummary(), "");
    expect(work.state().trial?.facts.from).toBe("summary");
  });

  test("another column for a fact changes the score at once; no column leaves it 待补", async () => {
    const work = await showApp(new RecordingWorkbook([FINAL], UNSTATED));
    await open();
    const before = work.state().trial?.result.platforms.map(({ scorecard }) => scorecard.total?.toFixed());
    const [demos, events] = ["示范项目数", "推广会场数"].map((role) => (column(role) as HTMLSelectElement).value);
    await userEvent.selectOptions(column("示范项目数"), events ?? "");
    expect(column("示范项目数")).toHaveValue(events);
    expect(column("推广会场数")).toHaveValue("");
    expect(work.state().trial?.facts.findings.map(({ problem }) => problem.key)).toContain("ledger.columnMissing");
    await userEvent.selectOptions(column("示范项目数"), "-");
    expect(work.state().trial?.result.platforms.every(({ scorecard }) => scorecard.total === null)).toBe(true);
    await userEvent.selectOptions(column("示范项目数"), "");
    expect(column("示范项目数")).toHaveValue(demos);
    expect(work.state().trial?.result.platforms.map(({ scorecard }) => scorecard.total?.toFixed())).toEqual(before);
  });

  test("ledgers beside the form are asked for on request, and a wrong one stays in sight", async () => {
    await showApp(new RecordingWorkbook([FINAL, OTHER]));
    expect(screen.queryByRole("combobox", { name: /^诊断台账/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "指定台账所在的工作表…" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^诊断台账/ }), "说明");
    await userEvent.click(screen.getByRole("button", { name: "指定台账所在的工作表…" }));
    expect(screen.getByRole("combobox", { name: /^诊断台账/ })).toHaveValue("说明");
    await goTo("核对");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("在指定的工作表“说明”中没有找到诊断台账的表头");
  });

  test("an empty workbook is told how to begin, and is not asked for sheets that there are not", async () => {
    await showApp(new RecordingWorkbook([{ name: "Sheet1", hidden: false, firstRow: 0, firstColumn: 0, values: [[""]] }]));
    expect(screen.getByRole("tabpanel")).toHaveTextContent("这个工作簿里还没有数据");
    expect(screen.getByRole("button", { name: "新建台账模板" })).toBeVisible();
    expect(screen.queryAllByRole("combobox")).toEqual([]);
  });
});
