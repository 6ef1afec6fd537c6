import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const OUT = "build/workbench";

/** In a browser excelize's WebAssembly comes from the page's server. */
const fetchedExcelize = {
  name: "fetched-excelize",
  setup(bundler) {
    bundler.onResolve({ filter: /\/excelize-loader$/ }, ({ resolveDir }) => ({ path: join(resolveDir, "excelize-loader.browser.ts") }));
  },
};

/**
 * The workbench in build/workbench: the page around the host, the server (one CommonJS file), and the add-in's page as the build
 * option `officeJs=self` has it (docs/decisions). The add-in's own files stay in dist/.
 */
export const workbench = {
  name: "workbench",
  inputs: ["workbench", "src", "manifest.xml", "webpack.config.js", "scripts/webpack", "tsconfig.json", "package-lock.json", "scripts/build/workbench.mjs"],
  outputs: [`${OUT}/page.js`, `${OUT}/server.cjs`, `${OUT}/taskpane.html`],
  async run(root) {
    mkdirSync(join(root, OUT), { recursive: true });
    await Promise.all([bundlePage(root), bundleServer(root)]);
    await pack(root);
    cpSync(join(root, "workbench/page/index.html"), join(root, OUT, "index.html"));
    cpSync(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"), join(root, OUT, "excelize.wasm.gz"));
    writeFileSync(join(root, OUT, "taskpane.html"), withOwnOfficeJs(readFileSync(join(root, "dist/taskpane.html"), "utf8")));
  },
};

/** The page in pieces: what is to be seen first comes first, the spreadsheet engine after it. Pieces of an older build go. */
async function bundlePage(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: "workbench/page/index.tsx" },
    outdir: OUT,
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "part-[hash]",
    metafile: true,
    target: "es2021",
    jsx: "automatic",
    minify: true,
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    plugins: [fetchedExcelize],
    legalComments: "none",
    logLevel: "silent",
  });
  const written = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  for (const name of readdirSync(join(root, OUT))) {
    if (name.startsWith("part-") && !written.has(name)) rmSync(join(root, OUT, name));
  }
}

/** Beside each script and style sheet what the server sends in its place to a browser that unpacks it. */
async function pack(root) {
  const names = readdirSync(join(root, OUT)).filter((name) => /^(page|part-\w+)\.(js|css)$/.test(name));
  await Promise.all(names.map(async (name) => writeFileSync(join(root, OUT, `${name}.gz`), await promisify(gzip)(readFileSync(join(root, OUT, name))))));
}

function bundleServer(root) {
  return build({
    absWorkingDir: root,
    entryPoints: { server: "workbench/server/index.ts" },
    outdir: OUT,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["@microsoft/office-js"],
    logLevel: "silent",
  });
}

/** What webpack makes of the page with `--env officeJs=self`: other than the address of office.js and its policy, nothing differs. */
function withOwnOfficeJs(page) {
  const { officeJsSource } = require("../webpack/office-js.cjs");
  const { contentSecurityPolicy } = require("../webpack/content-security-policy.cjs");
  const [public_, own] = [officeJsSource("microsoft"), officeJsSource("self")];
  const changes = [
    [contentSecurityPolicy(public_.origin), contentSecurityPolicy(own.origin)],
    [public_.url, own.url],
  ];
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`dist/taskpane.html does not have ${from} once.`);
    return text.replace(from, to);
  }, page);
}
