import * as path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import rule from "../../scripts/lint/no-float-rounding.cjs";

const root = path.resolve(__dirname, "../..");

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ["**/*.ts"],
      languageOptions: { parser: tseslint.parser, parserOptions: { project: "tsconfig.json", tsconfigRootDir: root, disallowAutomaticSingleRunInference: true } },
      plugins: { house: { rules: { "no-float-rounding": rule } } },
      rules: { "house/no-float-rounding": "error" },
    },
  ],
});

const IMPORT = 'import { Decimal } from "./decimal";';

test.each([
  ["a number's toFixed", "export const text = (8.665).toFixed(2);", 1],
  ["a decimal's toFixed", `${IMPORT} export const text = new Decimal("8.665").toFixed(2);`, 0],
  ["Math.round", "export const rounded = Math.round(1.005 * 100) / 100;", 1],
  ["Math.floor, for places", "export const column = Math.floor(27 / 26);", 0],
  ["parseFloat", 'export const amount = parseFloat("1.2");', 1],
])("%s", async (_, code, count) => {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, "src/regulation/standing/tier.ts") });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: count }, () => "house/no-float-rounding"));
});
