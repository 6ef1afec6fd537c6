import { execFileSync } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { gzipSync } from "node:zlib";
import { associatedIds } from "./runtime";
import "../../src/functions";

const root = path.join(__dirname, "../..");

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly optional?: boolean; readonly dimensionality?: string }[];
  readonly options?: unknown;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Described[];
}

/** The generator is an ES module, and jest runs CommonJS: it is run as the build runs it, in a process of its own. */
function generate(): Readonly<Record<string, Metadata>> {
  const script = "const m = await import('./scripts/functions-metadata.mjs'); process.stdout.write(JSON.stringify(await m.functionsMetadata()))";
  const texts = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" })) as Record<string, string>;
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, JSON.parse(text) as Metadata]));
}

const files = generate();
const signature = ({ id, parameters }: Described): string =>
  `${id}(${parameters.map(({ name, optional, dimensionality }) => `${name}${optional === true ? "?" : ""}${dimensionality === "matrix" ? "[]" : ""}`).join(", ")})`;

test("the functions of the issue, with their arguments, and nothing else", () => {
  expect(files["functions.json"]?.functions.map(signature).sort()).toEqual([
    "ADOPT(count)", "BONUS(investment, unit?)", "DEMO(count)", "DIAG(count)", "ENROLL(count)", "EVENT(count)", "EXPLAIN(item, fact[])",
    "FEEDBACK(dissatisfied)", "ORG(registered, leader, goal, plan, duty)", "PROJECT(count)", "PROJECTCOUNT(amounts[], unit?)",
    "QUALITY(worstCount)", "RANK(totals[])", "REWARD(totals[], budget)", "SCORE(facts[])", "STAFF(count)", "TIER(total)",
  ]);
});

describe.each(Object.entries(files))("%s", (_, { functions, allowErrorForDataTypeAny }) => {
  test("describes every function that is registered", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...associatedIds()].sort());
    expect(functions.map(({ id, name }) => id === name && id.length >= 3)).not.toContain(false);
  });

  test("every function has a description with example and source, every argument a text, all within Excel's 255 characters", () => {
    for (const { id, description, parameters } of functions) {
      expect(description).toContain(`=ZHGZ.${id}(`);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(1);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test("arguments are any, so that our own messages are seen, #N/A among them; nothing streams or is volatile", () => {
    expect(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)).every((type) => type === "any")).toBe(true);
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });
});

test("the two languages differ in texts only", () => {
  const [chinese, english] = ["functions.json", "functions.en-US.json"].map((file) => files[file]?.functions ?? []);
  expect(english?.map(signature)).toEqual(chinese?.map(signature));
  expect(english?.map(({ description }) => description)).not.toEqual(chinese?.map(({ description }) => description));
});

test("the functions' chunk is below 20 KB gzip", () => {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, "src/functions/index.ts")],
    bundle: true, minify: true, target: "es2021", charset: "utf8", write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length).toBeLessThan(20_000);
});
