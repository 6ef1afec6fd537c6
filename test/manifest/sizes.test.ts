import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST } from "../built";

const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const read = (name: string): Buffer => readFileSync(join(DIST, name));
const gzipped = (names: RegExp): number => scripts.filter((name) => names.test(name)).reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);

/** What a network carries, in bytes; how long that takes, nobody asserts. */
test.each([
  ["the functions, which every cell waits for", /^functions\.js$/, 20_000],
  ["commands and loader, which a hidden page runs", /^(commands|taskpane)\.js$/, 4_000],
  ["what a command does, loaded when one is pressed", /^(work|ribbon)\./, 160_000],
  ["what is said before office.js is there", /^opening\.js$/, 4_000],
  ["the pane up to its outline", /^pane\./, 170_000],
  ["the first step with what the steps share", /^(parts|step-data)\./, 45_000],
  ["all of the pane's UI", /^(pane|parts|step-\w+)\./, 240_000],
] as const)("%s (%s): less than %d bytes gzipped", (_, names, limit) => {
  expect(gzipped(names)).toBeGreaterThan(0);
  expect(gzipped(names)).toBeLessThan(limit);
});

test("the functions are registered before anything of the pane is loaded, and no part of React is among them", () => {
  const page = read("taskpane.html").toString();
  const order = [...page.matchAll(/<script[^>]*src="(\w+\.js)"/g)].map(([, name]) => name);
  expect(order.filter((name) => name !== "opening.js")).toEqual(["functions.js", "commands.js", "taskpane.js"]);
  expect(read(scripts.find((name) => name.startsWith("pane."))!).toString()).toContain("react.");
  for (const name of ["functions.js", "commands.js", "taskpane.js", "opening.js"]) expect(read(name).toString()).not.toContain("react.");
  expect(scripts.filter((name) => read(name).includes("CustomFunctions.associate("))).toEqual(["functions.js"]);
});

test("what the commands do is loaded with them or the pane only, and lives once", () => {
  const making = scripts.filter((name) => read(name).includes("zhgz:progress"));
  expect(making).toHaveLength(1);
  expect(making[0]).toMatch(/^work\./);
  expect(scripts.filter((name) => read(name).includes("Office.actions.associate("))).toEqual(["commands.js"]);
});

test("each step of the pane is a file of its own", () => {
  const steps = scripts.flatMap((name) => /^step-(\w+)\./.exec(name)?.[1] ?? []).sort();
  expect(steps).toEqual(["check", "data", "rank", "readings", "reward", "score", "write"]);
});
