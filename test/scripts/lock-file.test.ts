import { readFileSync } from "node:fs";
import * as path from "node:path";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const root = path.resolve(__dirname, "../..");
const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([place]) => place !== "");

/** Permissive, or a choice that includes a permissive one. Only what is in dist/ ships; the rest builds and tests. */
const PERMISSIVE = /\b(MIT|MIT\/X11|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|Python-2\.0|MPL-2\.0)\b/;
/** What its package.json does not say; none of it is in dist/. */
const LOOKED_AT = [
  // Microsoft's own terms: it may be used to develop and test add-ins, and be distributed with them.
  "node_modules/@microsoft/office-js",
  // Apache-2.0, in its LICENSE file.
  "node_modules/@univerjs/telemetry",
  // Unstated; exceljs brings it to read zip streams, which nothing here does.
  "node_modules/buffers",
];

test("the lock file names no host: every registry serves the same packages", () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  expect(readFileSync(path.join(root, "package-lock.json"), "utf8")).not.toMatch(/https?:\/\/[^"]*registry/);
});

test("every package is locked by its content", () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.filter(([, { integrity, link }]) => integrity === undefined && link !== true).map(([place]) => place)).toEqual([]);
});

test("no package of Univer's paid edition is there", () => {
  expect(installed.filter(([place]) => place.includes("@univerjs-pro/")).map(([place]) => place)).toEqual([]);
});

test("every package's licence lets it be used", () => {
  const others = installed.filter(([, { license }]) => !PERMISSIVE.test(license ?? "")).map(([place]) => place);
  expect(others).toEqual(LOOKED_AT);
});
