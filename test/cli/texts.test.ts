import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cliTexts as enUS } from "../../workbench/cli/text/en-US";
import { cliTexts as zhCN } from "../../workbench/cli/text/zh-CN";

const folder = join(__dirname, "../../workbench/cli");
const source = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

const fileErrors = readFileSync(join(folder, "../host/file/file-error.ts"), "utf8");

/** `message("cli.rank")`, the headings that ranking-text.ts puts together, and why a file cannot be opened. */
const used = new Set([
  ...[...fileErrors.matchAll(/^ {2}\| "(?!notSaved)(\w+)"/gm)].map((match) => `cli.file.${match[1]}`),
  ...[...source.matchAll(/"(cli\.\w+)"/g)].map((match) => match[1]),
  ...[...source.matchAll(/column\("(\w+)"/g)].map((match) => `cli.${match[1]}`),
]);

test("the command line's texts are there in both languages, and none is left over", () => {
  expect(Object.keys(zhCN).sort()).toEqual([...used].sort());
  expect(Object.keys(enUS).sort()).toEqual([...used].sort());
});

test("a text has the same places to fill in both languages", () => {
  const places = (text = ""): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of used) expect([key, places(zhCN[key ?? ""])]).toEqual([key, places(enUS[key ?? ""])]);
});
