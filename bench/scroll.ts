import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CYCLE, platformName, type BenchLedger, type Cell } from "./annual/ledger-rows";
import { writeWorkbookFile } from "./annual/workbook-file";
import { ownScript } from "./browser/own-script";
import { scrollThrough, type Scrolled } from "./scroll/scrolled-page";

/**
 * The wheel over a ledger of 100,000 rows beside one of 5,000, in the same workbench: how long a frame takes. Run: npm run bench -- scroll
 * [rows] [turns of the wheel]
 */
const [ROWS = 100_000, TURNS = 200] = process.argv.slice(3).map(Number);
/** More than the wheel turns through, so that both have to draw rows all the time. */
const FEW = 5000;
const HEADINGS = ["序号", "平台名称", "企业名称", "诊断日期", "报告编号", "企业确认", "所在区", "备注"];
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "zhgz-scroll-"));

void main().finally(() => rmSync(folder, { recursive: true, force: true }));

async function main(): Promise<void> {
  ownScript(root, "build.mjs", "addin", "workbench");
  const chromium = ownScript(root, "ensure-chromium.mjs");
  const few = await scrolled(chromium, FEW);
  const many = await scrolled(chromium, ROWS);
  report(FEW, few);
  report(ROWS, many);
  console.log(`a frame, median: ${ratio(share(many, 0.5), share(few, 0.5))}; the slowest in twenty: ${ratio(share(many, 0.95), share(few, 0.95))}; opening: ${ratio(many.opened, few.opened)}`);
}

async function scrolled(chromium: string, rows: number): Promise<Scrolled> {
  const path = join(folder, `${rows}.xlsx`);
  await writeWorkbookFile(path, [ledgerOf(rows)]);
  return scrollThrough(root, chromium, path, TURNS);
}

function ledgerOf(rows: number): BenchLedger {
  return { kind: "diagnosis", name: "诊断台账", headings: HEADINGS, rows: Array.from({ length: rows }, (_, index) => row(index)) };
}

function row(index: number): Cell[] {
  return [index + 1, platformName(index % 60), `武汉第${index}机械制造有限公司`, CYCLE.from + (index % 365), `ZD-2021-${index}`, index % 20 === 0 ? "否" : "是", "江岸区", null];
}

function report(rows: number, scrolled: Scrolled): void {
  console.log(`${rows} rows: opened in ${(scrolled.opened / 1000).toFixed(1)} s; ${scrolled.frames.length} frames, median ${share(scrolled, 0.5).toFixed(1)} ms, slowest in twenty ${share(scrolled, 0.95).toFixed(1)} ms, slowest ${share(scrolled, 1).toFixed(0)} ms`);
}

function share({ frames }: Scrolled, part: number): number {
  const inOrder = [...frames].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? 0;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)}x`;
}
