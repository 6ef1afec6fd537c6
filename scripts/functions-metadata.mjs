/**
 * The metadata of the custom functions, from the JSDoc in src/functions and the catalogue's texts. The generator's own command
 * line exits 0 on errors, so its API is used and every error fails.
 */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");
const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Ids are the same in every locale; Excel refuses shorter ones. */
const SHORTEST_ID = 3;
const FILES = { "functions.json": "zh-CN", "functions.en-US.json": "en-US" };

/**
 * @returns {Promise<{"functions.json": string, "functions.en-US.json": string}>} both files' text, in zh-CN and en-US
 * @throws when a function cannot be described, or a text is missing in the catalogue
 */
export async function functionsMetadata() {
  const [functions, catalogues] = await Promise.all([functionsOfSource(), loadCatalogues()]);
  const entries = Object.entries(FILES).map(([file, locale]) => [file, metadataText(functions, catalogues[locale])]);
  return Object.fromEntries(entries);
}

async function functionsOfSource() {
  const folder = join(root, "src", "functions");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts")).sort();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)), false);
  if (errors.length > 0) throw new Error(`The custom functions cannot be described:\n${errors.join("\n")}`);
  const { functions } = JSON.parse(metadataJson);
  const short = functions.filter(({ id }) => id.length < SHORTEST_ID);
  if (functions.length === 0 || short.length > 0) throw new Error(`Not usable as functions: ${JSON.stringify(short)}`);
  return functions;
}

/** The catalogue is TypeScript: bundled in memory, and loaded from there. */
async function loadCatalogues() {
  const contents = `
    export { texts as zhCN } from "./src/text/zh-CN/index";
    export { texts as enUS } from "./src/text/en-US/index";`;
  const bundled = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: "esm", write: false, logLevel: "silent" });
  const source = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
  const { zhCN, enUS } = await import(`data:text/javascript;base64,${source}`);
  return { "zh-CN": zhCN, "en-US": enUS };
}

function metadataText(functions, texts) {
  const described = functions.map((fn) => describe(fn, (key) => textOf(texts, `functions.${fn.id}.${key}`), texts));
  // Without this Excel hands #N/A and the like on to the cell, and our own message is never seen.
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: described }, null, 2)}\n`;
}

function describe(fn, text, texts) {
  const values = { description: text("description"), annex: text("annex"), example: text("example") };
  const description = textOf(texts, "functions.help").replace(/\{(\w+)\}/g, (_, place) => values[place]);
  const parameters = fn.parameters.map((parameter) => ({ ...parameter, description: text(parameter.name) }));
  return { ...fn, description, parameters };
}

function textOf(texts, key) {
  const text = texts[key];
  if (text === undefined) throw new Error(`The catalogue has no text ${key}.`);
  return text;
}
