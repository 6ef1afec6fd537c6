import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import borders from "./scripts/lint/borders.cjs";
import noFloatRounding from "./scripts/lint/no-float-rounding.cjs";

const CORE = ["src/regulation/**", "src/ledger/**", "src/report/**", "src/assessment/**"];

/** Long files and functions hide the one idea that they should hold. */
const SIZES = {
  "max-lines": ["error", { max: 250 }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
  "max-params": ["error", 5],
};

const TYPED = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
  "@typescript-eslint/no-unnecessary-condition": "error",
  "@typescript-eslint/prefer-readonly": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  // A method of a port is asynchronous whether or not this implementation waits for anything.
  "@typescript-eslint/require-await": "off",
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-console": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "build/", "out/", "coverage/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    linterOptions: { noInlineConfig: true },
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "workbench/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: { ...TYPED, ...SIZES },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error", "@typescript-eslint/no-non-null-assertion": "error" },
  },
  borders,
  {
    files: CORE,
    plugins: { house: { rules: { "no-float-rounding": noFloatRounding } } },
    rules: {
      "house/no-float-rounding": "error",
      "no-restricted-globals": ["error", ...["Date", "Excel", "Office", "window", "document", "fetch"].map(notInTheCore)],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The core has no randomness." }],
      "no-restricted-imports": ["error", { patterns: [{ regex: "^(?!\\.|big\\.js$)", message: "The core knows big.js and itself." }] }],
    },
  },
  {
    // The one place where a cell's binary number becomes a decimal.
    files: ["src/regulation/input/cell-number.ts"],
    rules: { "house/no-float-rounding": "off" },
  },
  {
    // Excel's own error is no Error.
    files: ["src/functions/arguments/refusal.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...reactHooks.configs.flat["recommended-latest"],
    // A component's return type says nothing that JSX does not.
    rules: { ...reactHooks.configs.flat["recommended-latest"].rules, "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: ["src/taskpane/**/*.ts"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    // A test is a long list of short cases, and a stand-in need not wait for anything.
    files: ["test/**", "bench/**"],
    rules: { "max-lines-per-function": "off", "no-console": "off" },
  },
  {
    // Univer's types promise more than a file keeps: a snapshot may lack what they require, and holds bare numbers for enums.
    files: ["workbench/**"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off", "@typescript-eslint/no-unsafe-enum-comparison": "off" },
  },
  {
    // XML forbids control characters: the file's code must name them.
    files: ["workbench/host/file/**"],
    rules: { "no-control-regex": "off" },
  },
  { files: ["workbench/cli/**", "samples/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [js.configs.recommended],
    languageOptions: { globals: readonlyGlobals("process", "console", "URL", "Buffer", "performance", "setTimeout", "clearTimeout") },
    rules: SIZES,
  },
  {
    files: ["**/*.cjs", "*.config.js"],
    languageOptions: { sourceType: "commonjs", globals: readonlyGlobals("require", "module", "__dirname") },
  },
);

function notInTheCore(name) {
  return { name, message: "The core knows no Excel, no page, no clock and no network." };
}

function readonlyGlobals(...names) {
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}
