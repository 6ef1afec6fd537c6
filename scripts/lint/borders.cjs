/** The borders of the house as lint errors: who may know whom in src. Arrows go down only. */
const path = require("node:path");
const boundaries = require("eslint-plugin-boundaries");

/** Each folder of src, and the folders that it may import from. All may import the bare `Message` type. */
const HOUSE = {
  regulation: [],
  ledger: ["regulation"],
  report: ["regulation"],
  assessment: ["regulation", "ledger", "report"],
  excel: [],
  functions: ["regulation", "text"],
  commands: ["assessment", "excel", "text"],
  taskpane: ["assessment", "excel", "text", "commands"],
  text: [],
};

/** What may be known by its types alone. */
const TYPES_ONLY = { excel: ["report", "ledger", "assessment"] };

const folders = Object.keys(HOUSE);
const from = (folder) => ({ element: { type: folder } });
const to = (types) => ({ element: { types: { anyOf: types } } });
const message = { file: { categories: "message" } };

const policies = folders.flatMap((folder) => [
  { from: from(folder), allow: { to: to([folder, ...HOUSE[folder]]) } },
  { from: from(folder), allow: { to: message } },
  ...(TYPES_ONLY[folder] ? [{ from: from(folder), allow: { to: to(TYPES_ONLY[folder]), dependency: { kind: "type" } } }] : []),
]);

/** A flat config for src. */
module.exports = {
  files: ["src/**/*.{ts,tsx}"],
  plugins: { boundaries },
  settings: {
    "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
    "boundaries/root-path": path.resolve(__dirname, "../.."),
    "boundaries/elements": folders.map((folder) => ({ type: folder, pattern: `src/${folder}`, partialMatch: false })),
    "boundaries/files": [{ category: "message", pattern: "src/regulation/message.ts" }],
  },
  rules: {
    "boundaries/dependencies": ["error", { default: "disallow", policies }],
    "boundaries/no-unknown-dependencies": "error",
  },
};
