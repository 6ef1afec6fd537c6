import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { texts as english } from "../../src/text/en-US";
import { texts as chinese } from "../../src/text/zh-CN";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const pages = ["README.md", "CONTEXT.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/deployment.md", "docs/user-guide.md", "docs/passing-on.md", ...decisions()];

describe.each(pages)("%s", (page) => {
  const text = read(page);

  test("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][\w-]*)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => name !== "ci" && scripts[name] === undefined)).toEqual([]);
  });

  test("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !existsSync(path.resolve(root, path.dirname(page), link)))).toEqual([]);
  });

  test("names folders and files of the repository that exist", () => {
    const named = [...text.matchAll(/`((?:src|workbench|samples|docs|scripts|test|assets)\/[^`*{…\s]+)`/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

test("the README's two commands are the first thing it says", () => {
  const commands = /```bash\n([\s\S]*?)```/.exec(read("README.md"))?.[1]?.split("\n").map((line) => line.split("#")[0]?.trim());
  expect(commands).toEqual(["npm ci && npm run demo", "npm ci && npm test", ""]);
});

test("every code name of the glossary is in the source", () => {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const source = files.map((file) => read(path.join("src", file))).join("\n");
  const rows = read("CONTEXT.md").split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| term")).map((line) => line.split("|")[2] ?? "");
  const names = rows.flatMap((cell) => [...cell.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name ?? ""));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});

test("decisions are numbered without gaps", () => {
  const numbers = decisions().map((file) => Number(path.basename(file).slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("every function of the user guide has a description in the catalogue", () => {
  const named = [...read("docs/user-guide.md").matchAll(/`(?:=ZHGZ\.)?([A-Z]{3,})\(/g)].map(([, name]) => name ?? "");
  const described = (texts: Readonly<Record<string, string>>): string[] =>
    [...new Set(named)].filter((name) => name !== "IF" && !Object.keys(texts).some((key) => key.startsWith("functions.") && key.split(".").includes(name)));
  expect(new Set(named).size).toBeGreaterThan(15);
  expect([...described(chinese), ...described(english)]).toEqual([]);
});

function decisions(): string[] {
  return readdirSync(path.join(root, "docs/decisions")).sort().map((file) => `docs/decisions/${file}`);
}
