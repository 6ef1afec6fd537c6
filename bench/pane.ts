import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ownScript } from "./browser/own-script";
import { buildBaseline, ownPage, type PageFiles } from "./pane/baseline";
import { longestHolds } from "./pane/holds";
import { PaneBrowser } from "./pane/interactive";
import { writeManyPlatforms } from "./pane/many-platforms";

/**
 * The add-in's page beside what Microsoft's React template of a task pane is made of, built alike: how much is sent, gzipped, and
 * when the first button can be pressed; and how long a move through the pane holds up the page, with many platforms.
 * Run: npm run bench -- pane [turns, 5 by default] [platforms, 200 by default]
 */
const [TURNS = 5, PLATFORMS = 200] = process.argv.slice(3).map(Number);
const SEED = 20210307;
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "zhgz-pane-"));

void main().finally(() => {
  rmSync(folder, { recursive: true, force: true });
  // Excelize's runtime keeps the process alive.
  process.exit();
});

async function main(): Promise<void> {
  ownScript(root, "build.mjs", "addin", "workbench");
  const baseline = await buildBaseline(root, folder);
  const own = ownPage(root);
  sizes(own, baseline);
  const chromium = ownScript(root, "ensure-chromium.mjs");
  await times(chromium, own, baseline);
  await holds(chromium);
}

function sizes(own: PageFiles, baseline: PageFiles): void {
  const template = gzipped(baseline, /^baseline\.js$/);
  const parts: readonly (readonly [string, RegExp])[] = [
    ["functions (before anything else)", /^functions\.js$/],
    ["functions, commands and loader (until the pane is shown)", /^(functions|commands|taskpane)\.js$/],
    ["what a command does (when one is first pressed)", /^(work|ribbon)\./],
    ["the pane's UI with it (when it is first shown)", /^(pane|work)\./],
    ["all", /\.js$/],
  ];
  console.log(`gzip, KB: the template's set ${kilobytes(template)}`);
  for (const [what, names] of parts) {
    const size = gzipped(own, names);
    console.log(`  ${what}: ${kilobytes(size)} = ${ratio(size / template)} of it`);
  }
}

/** By turns, so that the machine's mood meets both alike. */
async function times(chromium: string, own: PageFiles, baseline: PageFiles): Promise<void> {
  const browser = await PaneBrowser.open(root, chromium);
  const taken = { own: [] as number[], template: [] as number[] };
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      taken.template.push(await browser.timeToInteractive(baseline));
      taken.own.push(await browser.timeToInteractive(own));
    }
  } finally {
    await browser.close();
  }
  const [mine, theirs] = [median(taken.own), median(taken.template)];
  console.log(`time to the first button, median of ${TURNS}: ${mine.toFixed(0)} ms, the template's set ${theirs.toFixed(0)} ms = ${ratio(mine / theirs)} of it`);
}

/** Of what takes less Chromium tells nothing. */
async function holds(chromium: string): Promise<void> {
  const workbook = join(folder, "many.xlsx");
  await writeManyPlatforms(workbook, PLATFORMS, SEED);
  console.log(`longest task of the page with ${PLATFORMS} platforms, ms:`);
  for (const { what, milliseconds } of await longestHolds(root, chromium, workbook)) console.log(`  ${what}: ${milliseconds?.toFixed(0) ?? "under 50"}`);
}

function gzipped(files: PageFiles, names: RegExp): number {
  return [...files].filter(([name]) => names.test(name)).reduce((sum, [, body]) => sum + gzipSync(body, { level: 9 }).length, 0);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const ratio = (value: number): string => value.toFixed(2);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
