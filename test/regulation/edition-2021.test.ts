import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { factsOf, type Item } from "../../src/regulation/edition";
import { edition2021 } from "../../src/regulation/editions/2021";
import { FACT_KEYS, ITEM_KEYS } from "../../src/regulation/facts";
import { articleName } from "../../src/regulation/citation";

const { articles, annex, items, tiers, reward, readings } = edition2021;
const SOURCE = path.join(__dirname, "../../../shared/regulation/wjxg-2021-1.txt");

function article(id: string): string {
  const found = articles.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no article ${id}`);
  return found.text.replaceAll(" ", "");
}

/** The numbers of a row's method as its text writes them. */
function phrases({ method, max }: Item): readonly string[] {
  switch (method.kind) {
    case "checklist":
      return ["未注册不得分", `缺少1项扣${method.deduction}分`];
    case "threshold":
      return [`${method.target}人以上得${max}分`, `${method.target}人以下不得分`];
    case "proportion":
      return [`${method.target}家以上|${method.target}项以上`, "以下按比例计分"];
    case "perUnit":
      return [`每完成1[项场]得${method.points}分`, `${max / Number(method.points)}[项场]以上得满分`];
    case "deduction":
      return ["扣一分"];
    case "steps":
      return method.steps.map((step) => `${Number(step.fromWan) / 10000}亿以上得${step.points}分`);
  }
}

test("eleven items in the annex's order, from every fact once, adding to 110", () => {
  expect(items.map(({ key }) => key)).toEqual(ITEM_KEYS);
  expect(items.flatMap(factsOf)).toEqual([...FACT_KEYS]);
  expect(items.reduce((sum, { max }) => sum + max, 0)).toBe(110);
  expect(items.filter(({ key }) => key !== "bonus").reduce((sum, { max }) => sum + max, 0)).toBe(100);
});

test.each(items.map((item) => [item.key, item] as const))("the data of %s are the numbers of its annex row and article", (key, item) => {
  for (const phrase of phrases(item)) expect(annex[item.key]).toMatch(new RegExp(phrase, "u"));
  // The annex gives no maximum in the text of 服务质量; the article does.
  if (item.group !== "服务质量") expect(annex[item.key]).toContain(`满分${item.max}分`);
  if (key !== "bonus") expect(article(item.article)).toContain(`（${item.max}分）`);
  else expect(article(item.article)).toContain(`满分${item.max}分`);
});

test.each(["1", "2", "3", "4", "5"])("section %s of article 6 has the points of its rows", (section) => {
  const rows = items.filter((item) => item.article.startsWith(`6(${section})`));
  const group = rows[0]?.group ?? "";
  expect(article(`6(${section})`)).toBe(`${group}（${rows.reduce((sum, { max }) => sum + max, 0)}分）`);
  expect(rows.map(({ row, article: id }) => id.endsWith(String(row)))).toEqual([true, true]);
});

test("tiers and caps are those of articles 9 and 11", () => {
  const text = article("11");
  for (const { name, capWan, weight } of tiers.filter((tier) => tier.weight > 0)) {
    expect(text).toContain(name);
    expect(text).toContain(`奖励不超过${capWan}万元`);
    expect(Number(capWan)).toBe(weight * Number(reward.unitCapWan));
  }
  expect(text).toContain(`“${tiers.map(({ weight }) => weight || "").join("")}比例”`);
  expect(tiers.map(({ name, from }) => `${name}${from}`)).toEqual(["优秀90", "先进80", "良好70", "合格60", "不及格0"]);
  expect(text).toMatch(/优秀（90分以上）、先进（80分（含）—90分）、良好（70分（含）—80分）.*60分（含）—70分的，认定为合格.*60分以下（不含）/u);
  expect(article("9")).toContain(`最高不超过${tiers[0]?.capWan}万`);
  expect(annex.project).toContain(`不少于${edition2021.projectMinimumWan}万`);
});

test("it is valid for three years from 2021-03-07", () => {
  expect(article("13")).toBe("本办法自2021年3月7日起施行，有效期三年。");
  expect([edition2021.validFrom, edition2021.validTo]).toEqual(["2021-03-07", "2024-03-06"]);
});

test("25 readings, each with its option, its choices and articles that exist", () => {
  expect(readings.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(new Set(readings.map(({ option }) => option)).size).toBe(25);
  for (const { articles: ids, default: standard, others } of readings) {
    ids.forEach((id) => expect(article(id)).not.toBe(""));
    expect(others.length).toBeGreaterThan(0);
    expect(new Set([standard, ...others].map(({ key }) => key)).size).toBe(others.length + 1);
  }
});

test("every article and annex row stands word for word in the source, where that is at hand", () => {
  const plain = (text: string): string => text.replace(/\s+/gu, "").replace("考考核结果", "考核结果");
  if (existsSync(SOURCE)) {
    const source = plain(readFileSync(SOURCE, "utf8"));
    for (const text of [...articles.map((each) => each.text), ...Object.values(annex)]) expect(source).toContain(plain(text));
    expect(source).toContain(edition2021.documentNumber);
    expect(source).toContain(edition2021.title);
  }
  expect(articles.filter(({ id }) => /^\d+$/u.test(id))).toHaveLength(13);
});

test.each([
  ["6(2)1", "第六条（二）1"],
  ["7", "第七条"],
  ["10", "第十条"],
  ["11", "第十一条"],
])("article %s is called %s", (id, name) => expect(articleName(id)).toBe(name));
