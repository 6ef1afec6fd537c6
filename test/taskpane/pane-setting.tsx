import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { ANNUAL_EVENT } from "../../src/commands/annual";
import type { AnnualOutcome } from "../../src/commands/annual";
import type { Surroundings } from "../../src/taskpane/office-ready";
import type { Workbook } from "../../src/taskpane/workbook";
import type { AnnualSummary } from "../../src/assessment/annual-summary";
import type { AnnualSettings, Progress } from "../../src/assessment/ports";
import { texts as english } from "../../src/text/en-US";
import { speaker } from "../../src/text/say";
import { texts as chinese } from "../../src/text/zh-CN";

/** A workbook that remembers what it was asked, and whose run ends when the test says so. */
export class RecordingWorkbook implements Workbook {
  readonly written: AnnualSettings[] = [];
  runs = 0;
  tell: Progress = () => undefined;

  constructor(
    private readonly settings: AnnualSettings = { budgetWan: null, cycle: null },
    private readonly before: AnnualOutcome | null = null,
  ) {}

  lastOutcome(): AnnualOutcome | null {
    return this.before;
  }

  readSettings(): Promise<AnnualSettings> {
    return Promise.resolve(this.settings);
  }

  writeSettings(settings: AnnualSettings): Promise<void> {
    this.written.push(settings);
    return Promise.resolve();
  }

  runAnnual(progress: Progress): Promise<void> {
    this.runs += 1;
    this.tell = progress;
    return Promise.resolve();
  }
}

export async function showApp(
  workbook: Workbook,
  { where = "excel", language = "zh-CN", background }: { where?: Surroundings; language?: "zh-CN" | "en-US"; background?: string } = {},
): Promise<void> {
  const say = speaker(language === "zh-CN" ? chinese : english);
  await act(async () => {
    render(<App where={where} say={say} workbook={workbook} background={background} />);
  });
}

/** What the page hears after every run, whoever started it. */
export async function announce(detail: AnnualOutcome): Promise<void> {
  await act(async () => {
    window.dispatchEvent(new CustomEvent(ANNUAL_EVENT, { detail }));
  });
}

const ITEMS = {
  org: 10, staff: 5, diag: 30, adopt: 10, project: 10, enroll: 5, demo: 5, event: 10, quality: 10, feedback: 5, bonus: 2,
};

const UNTOLD = {
  facts: {
    registered: null, missing: null, insuredStaff: null, diagnosed: null, adopted: null, projects: null, enrolled: null,
    demos: null, events: null, worstReports: null, dissatisfied: null, investmentWan: null,
  },
  trace: {},
};

/** Two platforms with a result and one that waits for a fact. */
export const SUMMARY: AnnualSummary = {
  platforms: [
    { name: "长江智造诊断中心", items: ITEMS, base: 100, bonus: 2, total: 102, tier: "优秀", rank: 1, awardWan: "300.00", ...UNTOLD },
    { name: "东湖工业互联平台", items: { ...ITEMS, diag: 9, bonus: 0 }, base: 79, bonus: 0, total: 79, tier: "良好", rank: 2, awardWan: "100.00", ...UNTOLD },
    { name: "汉阳数字化服务社", items: { ...ITEMS, staff: null }, base: null, bonus: 2, total: null, tier: null, rank: null, awardWan: null, ...UNTOLD },
  ],
  budgetWan: "1500",
  unitWan: "100.00",
  paidWan: "400.00",
  leftWan: "1100.00",
  findings: [
    {
      severity: "error", sheet: "汇总", cell: "H6", found: "约500万", problem: "金额不确切", suggestion: "请填写确切金额，例如 500",
      platform: "汉阳数字化服务社",
    },
    { severity: "notice", sheet: "汇总", cell: "", found: "", problem: "第 14 行是合计行，未计入", suggestion: "无须处理", platform: null },
  ],
  source: "summary",
  cycle: null,
  unassigned: {},
};
