import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";

const ROOT = path.join(__dirname, "../..");
const PACKAGES = path.join(ROOT, "node_modules/@univerjs");

/** The grid's catalogues by their languages, bundled as for the page. */
function catalogues(): Readonly<Record<string, unknown>> {
  const outfile = path.join(ROOT, "build/grid-texts.cjs");
  buildSync({ entryPoints: [path.join(ROOT, "workbench/page/grid/locales.ts")], outfile, bundle: true, platform: "browser", format: "cjs" });
  return (createRequire(__filename)(outfile) as { readonly LOCALES: Readonly<Record<string, unknown>> }).LOCALES;
}

/** The keys that the grid's packages ask their catalogue for. */
function askedFor(): string[] {
  const code = readdirSync(PACKAGES).map((name) => path.join(PACKAGES, name, "lib/es/index.js")).filter(existsSync).map((file) => readFileSync(file, "utf8"));
  const keys = code.flatMap((text) => [...text.matchAll(/\.t\(\s*"([a-zA-Z][\w-]*(?:\.[\w-]+)+)"/gu)].map(([, key]) => key ?? ""));
  return [...new Set(keys)];
}

it("asks for many", () => expect(askedFor().length).toBeGreaterThan(100));

it.each(Object.entries(catalogues()))("every text that the grid asks for is in %s, so that nobody reads a key", (_, texts) => {
  const textAt = (key: string): unknown => key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts);
  expect(askedFor().filter((key) => typeof textAt(key) !== "string")).toEqual([]);
});
