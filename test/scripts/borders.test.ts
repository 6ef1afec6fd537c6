import * as path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import borders from "../../scripts/lint/borders.cjs";

const eslint = new ESLint({
  cwd: path.resolve(__dirname, "../.."),
  overrideConfigFile: true,
  overrideConfig: [{ ...borders, languageOptions: { parser: tseslint.parser } }],
});

/** The file, what it imports, and whether the house allows it. */
const IMPORTS: readonly (readonly [string, string, boolean])[] = [
  ["src/regulation/standing/tier.ts", 'import { Decimal } from "../decimal";', true],
  ["src/regulation/standing/tier.ts", 'import { cellAddress } from "../../ledger/sheet";', false],
  ["src/regulation/standing/tier.ts", 'import type { SheetGrid } from "../../ledger/sheet";', false],
  ["src/regulation/scoring/steps.ts", 'import type { ReportSheet } from "../../report/sheet";', false],
  ["src/regulation/standing/tier.ts", 'import { texts } from "../../text/zh-CN";', false],
  ["src/regulation/standing/tier.ts", 'import { HostWorkbook } from "../../../workbench/host/workbook/host-workbook";', false],
  ["src/ledger/finding.ts", 'import { FACT_KEYS } from "../regulation/facts";', true],
  ["src/ledger/finding.ts", 'import type { ReportSheet } from "../report/sheet";', false],
  ["src/report/sheet.ts", 'import { cellAddress } from "../ledger/sheet";', false],
  ["src/assessment/annual/annual.ts", 'import { cellAddress } from "../../ledger/sheet";', true],
  ["src/assessment/annual/annual.ts", 'import { settings } from "../../excel/settings";', false],
  ["src/excel/settings.ts", 'import type { AnnualSettings } from "../assessment/ports";', true],
  ["src/excel/settings.ts", 'import { runAnnual } from "../assessment/annual/annual";', false],
  ["src/excel/settings.ts", 'import type { ReportSheet } from "../report/sheet";', true],
  ["src/excel/settings.ts", 'import { message } from "../regulation/message";', true],
  ["src/excel/settings.ts", 'import { tierOf } from "../regulation/standing/tier";', false],
  ["src/functions/index.ts", 'import { tierOf } from "../regulation/standing/tier";', true],
  ["src/functions/index.ts", 'import { runAnnual } from "../assessment/annual/annual";', false],
  ["src/commands/annual.ts", 'import { tierOf } from "../regulation/standing/tier";', false],
  ["src/taskpane/Pane.tsx", 'import { tierOf } from "../regulation/standing/tier";', false],
  ["src/taskpane/Pane.tsx", 'import type { AnnualSummary } from "../assessment/annual/annual-summary";', true],
  ["src/text/say.ts", 'import type { Message } from "../regulation/message";', true],
  ["src/text/say.ts", 'import { FACT_KEYS } from "../regulation/facts";', false],
];

test.each(IMPORTS)("%s may say %s: %s", async (filePath, code, allowed) => {
  const [result] = await eslint.lintText(code, { filePath });
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message);
  // A path that leads nowhere is unknown too: only the workbench may be.
  const refused = code.includes("workbench/") ? /^boundaries\// : /^boundaries\/(?!no-unknown)/;
  expect(rules).toEqual(allowed ? [] : [expect.stringMatching(refused)]);
});
