import type { Frame, FrameLocator } from "playwright-core";
import { ServedWorkbench } from "../browser/served-workbench";

export interface Hold {
  readonly what: string;
  /** Of the longest task that the page ran meanwhile; null where none took the 50 ms from which Chromium tells of them. */
  readonly milliseconds: number | null;
}

type Told = Window & { tasks: number[] };

const STEPS = ["check", "score", "rank", "reward", "readings", "write", "data"];
/** So long after a press its work is over. */
const REST_MS = 2_000;

/** @returns how long each of a user's moves through the pane of that workbook holds up the page, the first time that it is made */
export async function longestHolds(root: string, chromiumPath: string, workbook: string): Promise<Hold[]> {
  const workbench = await ServedWorkbench.open(root, chromiumPath, workbook);
  try {
    const page = await workbench.browser.newPage({ locale: "zh-CN" });
    await page.goto(workbench.url);
    await page.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
    await page.getByRole("button", { name: "考核面板", exact: true }).click();
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: /^数据：已完成/ }).waitFor();
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane's page is not there.");
    await frame.evaluate(watchTasks);
    const holds: Hold[] = [];
    for (const [what, move] of moves(pane)) {
      await page.waitForTimeout(REST_MS);
      await frame.evaluate(() => void (window as unknown as Told).tasks.splice(0));
      await move();
      await page.waitForTimeout(REST_MS);
      holds.push({ what, milliseconds: await longest(frame) });
    }
    return holds;
  } finally {
    await workbench.close();
  }
}

function moves(pane: FrameLocator): [string, () => Promise<void>][] {
  const go = (step: string) => (): Promise<void> => pane.locator(`#step-${step}`).click();
  return [
    ...STEPS.map((step): [string, () => Promise<void>] => [step, go(step)]),
    ["check again", go("check")],
    ["note", () => pane.getByRole("button", { name: "已核…", exact: true }).first().click()],
    ["note kept", () => pane.getByRole("button", { name: "记为已核", exact: true }).click()],
    ["reward again", go("reward")],
    ["budget typed", () => pane.getByLabel(/预算/).first().fill("9000")],
    ["readings again", go("readings")],
    ["reading tried", () => pane.getByRole("radio", { name: "不含90分，90分为先进" }).click()],
    ["reading dropped", () => pane.getByRole("button", { name: "放弃", exact: true }).click()],
  ];
}

/** Runs in the pane's page. */
function watchTasks(): void {
  const told = window as unknown as Told;
  told.tasks = [];
  new PerformanceObserver((list) => told.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

async function longest(frame: Frame): Promise<number | null> {
  const tasks = await frame.evaluate(() => (window as unknown as Told).tasks);
  return tasks.length === 0 ? null : Math.max(...tasks);
}
