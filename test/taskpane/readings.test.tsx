import { act, screen, waitFor } from "@testing-library/react";
import { cohortA, goTo, RecordingWorkbook, showApp, UNSTATED, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

describe("口径", () => {
  const effect = (): HTMLElement => screen.getByRole("region", { name: "试算影响" });

  test("has 25 readings, each with its articles, whose text is shown on a click, and its default marked", async () => {
    await showApp(new RecordingWorkbook());
    await goTo("口径");
    expect(screen.getAllByRole("radiogroup")).toHaveLength(25);
    expect(screen.getAllByRole("radio", { name: /（默认）$/, checked: true })).toHaveLength(25);
    await userEvent.click(screen.getAllByRole("button", { name: "第九条" })[0]!);
    expect(screen.getByText(/设立市工业智能化改造咨询诊断平台奖励资金/)).toBeVisible();
  });

  test("in English its questions, names and answers are English, and the law stays word for word", async () => {
    await showApp(new RecordingWorkbook(), { language: "en-US" });
    await goTo("Readings");
    const groups = screen.getAllByRole("radiogroup");
    expect(groups.map((group) => group.getAttribute("aria-label") ?? "").filter((name) => /[\u4e00-\u9fff]/u.test(name))).toEqual([]);
    await userEvent.click(screen.getByRole("radio", { name: "90 is not within: 90 is 先进 (advanced)" }));
    expect(screen.getByRole("region", { name: "What it would change" })).toHaveTextContent("Tier Excellent → Advanced");
    await userEvent.click(screen.getAllByRole("button", { name: "第九条" })[0]!);
    expect(screen.getByText(/设立市工业智能化改造咨询诊断平台奖励资金/)).toHaveAttribute("lang", "zh-CN");
  });

  test("another one shows at once whom it changes; only adopted it is kept", async () => {
    const workbook = new RecordingWorkbook(undefined, { budgetWan: cohortA.budget_wan, cycle: null });
    const work = await showApp(workbook);
    const counted = new Set<unknown>();
    work.subscribe(() => void counted.add(work.state().tried?.trial));
    await goTo("口径");
    await userEvent.click(screen.getByRole("radio", { name: "不含90分，90分为先进" }));
    expect(effect()).toHaveTextContent("甲三");
    expect([...counted].filter((trial) => trial !== undefined && trial !== null)).toHaveLength(1);
    expect(effect()).toHaveTextContent("等次 优秀 → 先进");
    expect(work.state().settings.choices ?? null).toBeNull();
    expect(workbook.kept).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "采用" }));
    await act(() => work.keepNow());
    expect(workbook.kept.at(-1)?.choices).toEqual({ excellentInclusive: "exclusive" });
    expect(work.state().trial?.result.platforms.find(({ name }) => name === "甲三")?.scorecard.tier).toBe("advanced");
    expect(screen.queryByRole("region", { name: "试算影响" })).toBeNull();
  });

  test("one that is dropped leaves everything as it was", async () => {
    const work = await showApp(new RecordingWorkbook());
    await goTo("口径");
    const before = work.state().trial;
    await userEvent.click(screen.getByRole("radio", { name: "不含90分，90分为先进" }));
    await userEvent.click(screen.getByRole("button", { name: "放弃" }));
    expect(work.state().trial).toBe(before);
    expect(screen.getAllByRole("radio", { name: /（默认）$/, checked: true })).toHaveLength(25);
  });

  test("one that concerns counting is counted anew from memory", async () => {
    const workbook = new RecordingWorkbook();
    await showApp(workbook);
    await goTo("口径");
    await userEvent.click(screen.getByRole("radio", { name: "仅计现场推广会" }));
    await waitFor(() => expect(effect()).not.toHaveTextContent("正在按所选口径重新统计"));
    expect(workbook.readings).toBe(1);
  });

  test("a set is saved under a name, taken up again, and deleted; the defaults are a set of their own", async () => {
    const work = await showApp(new RecordingWorkbook());
    await goTo("口径");
    await userEvent.click(screen.getByRole("radio", { name: "不含90分，90分为先进" }));
    await userEvent.type(screen.getByRole("textbox", { name: "将当前组合存为方案" }), "从严");
    await userEvent.click(screen.getByRole("button", { name: "保存" }));
    expect(work.state().settings.choiceSets).toEqual([{ name: "从严", choices: { excellentInclusive: "exclusive" } }]);
    const sets = screen.getByRole("combobox", { name: "口径方案" });
    await userEvent.selectOptions(sets, "默认口径");
    expect(screen.getAllByRole("radio", { name: /（默认）$/, checked: true })).toHaveLength(25);
    await userEvent.selectOptions(sets, "从严");
    expect(screen.getByRole("radio", { name: "不含90分，90分为先进" })).toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "删除方案" }));
    expect(work.state().settings.choiceSets).toEqual([]);
  });

  test("choices in the workbook that nobody can read are told, not replaced, until somebody says so", async () => {
    const workbook = new RecordingWorkbook(undefined, { ...UNSTATED, choices: { excellentInclusive: "perhaps" } });
    const work = await showApp(workbook);
    expect(screen.getByText("工作簿中保存的口径无法识别，以下按默认口径试算")).toBeVisible();
    expect(work.state().trial?.result.platforms).toHaveLength(6);
    act(() => work.change({ budgetWan: "100" }));
    await act(() => work.keepNow());
    expect(workbook.kept.at(-1)?.choices).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "清除并恢复默认" }));
    await act(() => work.keepNow());
    expect(workbook.kept.at(-1)?.choices).toBeNull();
    expect(screen.queryByText(/口径无法识别/)).toBeNull();
  });
});
