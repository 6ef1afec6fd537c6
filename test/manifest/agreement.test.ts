import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { resourcesOf, urlsOf } from "./faults";
import { all, manifestText, parseManifest, ROOT } from "./manifest-xml";
import type { XmlElement } from "./manifest-xml";

const manifest = parseManifest(manifestText());
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

test("its version is the package's, so that a release refreshes what Office remembers of the functions", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(all(manifest, "Version")[0]?.text).toBe(`${version}.0`);
});

test.each(all(manifest, "FunctionName").map(({ text }) => text))("its command %s is associated by the commands", (name) => {
  expect(read("src/commands/index.ts")).toMatch(new RegExp(`Office\\.actions\\.associate\\(\\s*"${name}"`));
});

test.each(urlsOf(manifest))("%s is built", (url) => {
  // dist/ is what `npm run build` made; `npm test` runs it first.
  const file = new URL(url).pathname.slice(1);
  expect(existsSync(path.join(ROOT, "dist", file)) || `dist/${file} is missing: run npm run build`).toBe(true);
});

interface Icon {
  readonly size: number;
  readonly url: string;
}

const icons: readonly Icon[] = [
  ...resourcesOf(manifest).filter(([kind]) => kind === "Images").map(([, image]) => iconOf(image, sizeIn(image.attributes["id"]))),
  ...all(manifest, "IconUrl").map((image) => iconOf(image, 32)),
  ...all(manifest, "HighResolutionIconUrl").map((image) => iconOf(image, 64)),
];

test.each(icons)("the icon of $size pixels is a picture of that size: $url", ({ size, url }) => {
  const png = readFileSync(path.join(ROOT, new URL(url).pathname));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

function iconOf({ attributes }: XmlElement, size: number): Icon {
  return { size, url: attributes["DefaultValue"] ?? "" };
}

function sizeIn(id: string | undefined): number {
  return Number(/\d+$/.exec(id ?? "")?.[0]);
}
