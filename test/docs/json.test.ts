import { readFileSync } from "node:fs";
import path from "node:path";
import { texts } from "../../src/text/zh-CN";

test("docs/json.md names every reason code, with what it means", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/json.md"), "utf8");
  const codes = Object.keys(texts).flatMap((key) => /^(?:assessment\.left|ledger\.doubt)\.(\w+)$/u.exec(key)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});
