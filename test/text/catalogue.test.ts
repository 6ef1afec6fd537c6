import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readingsView } from "../../src/assessment/trial/readings-view";
import { edition2021 } from "../../src/regulation/editions/2021";
import { texts as english } from "../../src/text/en-US";
import { texts as chinese } from "../../src/text/zh-CN";
import { localeOf, speaker } from "../../src/text/say";
import type { AmountDoubt } from "../../src/regulation/amount/amount";
import type { CountDoubt } from "../../src/regulation/input/count";
import { message } from "../../src/regulation/message";
import { FACT_KEYS, ITEM_KEYS } from "../../src/regulation/facts";

const src = path.join(__dirname, "../../src");

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return name === "text" ? [] : sources(file);
    return /\.tsx?$/u.test(name) ? [file] : [];
  });
}

/** A literal that begins with a folder of src and a dot is a key. */
const KEY = new RegExp(`"((?:${readdirSync(src).join("|")})\\.[\\w.-]+)"`, "gu");

const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

test("both languages have the same keys", () => expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));

test.each([["zh-CN", chinese], ["en-US", english]] as const)("no text of %s is empty, and every key begins with a folder of src", (_, texts) => {
  const areas = new Set(readdirSync(src));
  for (const [key, text] of Object.entries(texts)) {
    expect([key, text.trim()]).not.toEqual([key, ""]);
    expect([key, areas.has(key.split(".")[0] ?? "")]).toEqual([key, true]);
  }
});

test("Chinese texts are Chinese, English ones are not left in Chinese", () => {
  for (const key of Object.keys(chinese)) expect([key, chinese[key] === english[key] && /[\u4e00-\u9fff]{3,}/u.test(chinese[key] ?? "")]).toEqual([key, false]);
});

test.each(sources(src).map((file) => [path.relative(src, file), readFileSync(file, "utf8")]))("every key that %s says is in the catalogue", (_, source) => {
  const said = [...source.matchAll(KEY)].map(([, key]) => key ?? "");
  // "ledger.fix." is the beginning of keys that are put together.
  const exists = (key: string): boolean => (key.endsWith(".") ? Object.keys(chinese).some((each) => each.startsWith(key)) : key in chinese);
  expect(said.filter((key) => !exists(key))).toEqual([]);
});

test("every doubt about an amount or a count has its words", () => {
  const amounts: readonly Exclude<AmountDoubt, "empty">[] = ["approximate", "range", "foreign", "noUnit", "negative", "implausible", "notAnAmount"];
  const counts: readonly Exclude<CountDoubt, "empty">[] = ["approximate", "range", "negative", "fraction", "notACount"];
  const keys = [...amounts.map((doubt) => `functions.amount.${doubt}`), ...counts.map((doubt) => `functions.count.${doubt}`)];
  expect(keys.filter((key) => !(key in chinese))).toEqual([]);
});

test("every fact, item and unit has a name", () => {
  const keys = [...FACT_KEYS.map((key) => `regulation.fact.${key}`), ...ITEM_KEYS.flatMap((key) => [`regulation.item.${key}`, `regulation.unit.${key}`])];
  expect(keys.filter((key) => !(key in chinese))).toEqual([]);
});

test("every reading and each of its choices is said in both languages, in Chinese in the edition's own words", () => {
  const [say, sayEnglish] = [speaker(chinese), speaker(english)];
  for (const view of readingsView(edition2021, null)) {
    const reading = edition2021.readings.find(({ option }) => option === view.option)!;
    const own = [reading.name, reading.question, ...[reading.default, ...reading.others].map(({ text }) => text)];
    const said = [view.name, view.question, ...view.choices.map(({ text }) => text)];
    expect(said.map(say)).toEqual(own);
    for (const each of said) expect(sayEnglish(each)).toMatch(/^[^[{]*[A-Za-z][^{]*$/);
  }
  const keys = edition2021.readings.flatMap(({ option, default: standard, others }) => ["name", "question", ...[standard, ...others].map(({ key }) => key)].map((what) => `regulation.reading.${option}.${what}`));
  expect(Object.keys(english).filter((key) => key.startsWith("regulation.reading."))).toEqual(keys);
});

test("arithmetic and refusals fill the same places in both languages, but for words that a language does without", () => {
  for (const key of Object.keys(chinese).filter((each) => /^functions\.(?:refused|cell|wrong)/u.test(each))) {
    expect([key, places(english[key] ?? "")]).toEqual([key, places(chinese[key] ?? "")]);
  }
});

test("a message is filled, messages within messages too; an unknown key is shown", () => {
  const say = speaker({ outer: "{name}：{inner}", inner: "{count} 家" });
  expect(say(message("outer", { name: "平台", inner: message("inner", { count: 3 }) }))).toBe("平台：3 家");
  expect(say(message("none"))).toBe("[none]");
});

test.each([["en-US", "en-US"], ["en-GB", "en-US"], ["zh-CN", "zh-CN"], ["zh-TW", "zh-CN"], ["fr-FR", "zh-CN"], [undefined, "zh-CN"]])(
  "Office in %s is spoken to in %s",
  (display, locale) => expect(localeOf(display)).toBe(locale),
);
