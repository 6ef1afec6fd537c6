import type { Page } from "playwright-core";
import { ServedWorkbench } from "../browser/served-workbench";

/** Pixels of one turn, as a mouse gives three notches. */
const WHEEL = 360;
const GRID = "#univer-sheet-main-canvas_workbook";

/** What scrolling through a workbook showed. */
export interface Scrolled {
  /** Milliseconds until the buttons can be pressed. */
  readonly opened: number;
  /** Milliseconds between one painted frame and the next, in order of time. */
  readonly frames: readonly number[];
}

/** Opens a workbook in the workbench and turns the wheel over its grid, down and back up. */
export async function scrollThrough(root: string, chromiumPath: string, workbook: string, turns: number): Promise<Scrolled> {
  const workbench = await ServedWorkbench.open(root, chromiumPath, workbook);
  try {
    const page = await workbench.browser.newPage({ viewport: { width: 1440, height: 900 } });
    const start = performance.now();
    await page.goto(workbench.url);
    await page.locator('.ribbon-button[aria-disabled="false"]').first().waitFor({ timeout: 600_000 });
    return { opened: performance.now() - start, frames: await turnWheel(page, turns) };
  } finally {
    await workbench.close();
  }
}

async function turnWheel(page: Page, turns: number): Promise<number[]> {
  const box = await page.locator(GRID).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, turn < turns / 2 ? WHEEL : -WHEEL);
  return page.evaluate(() => [...((window as Watched).painted ?? [])]);
}

type Watched = Window & { painted?: number[] };

/** Runs in the page. */
function watchFrames(): void {
  const frames: number[] = ((window as Watched).painted = []);
  let before = performance.now();
  const look = (now: number): void => {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
