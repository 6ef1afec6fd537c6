/** Draws assets/*.svg as the PNG icons that the manifest names. Run it after changing a drawing: node scripts/draw-icons.mjs */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureChromium } from "./ensure-chromium.mjs";

const ICONS = { "ranking.svg": "icon", "pane.svg": "pane", "pass-on.svg": "pass-on", "undo.svg": "undo", "template.svg": "template" };
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [drawing, name] of Object.entries(ICONS)) {
  const svg = readFileSync(new URL(`../assets/${drawing}`, import.meta.url), "utf8");
  for (const size of SIZES) await draw(svg, size, `assets/${name}-${size}.png`);
}
await browser.close();

async function draw(svg, size, file) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: file, omitBackground: true });
}
