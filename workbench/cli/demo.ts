import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { annual } from "./annual";
import type { Command } from "./terminal";

const SAMPLE = ["samples", "年度汇总示例.xlsx"];
const RESULT = ["out", "年度考核示例.xlsx"];
const BUDGET_WAN = "1500";
const CYCLE = "2021-03-07..2022-03-06";

/** `demo`: the annual run on the sample workbook. */
export const demo: Command = (args, context) => {
  const { root } = context.installation;
  const out = join(root, ...RESULT);
  mkdirSync(join(root, "out"), { recursive: true });
  return annual(["--workbook", join(root, ...SAMPLE), "--budget", BUDGET_WAN, "--cycle", CYCLE, "--out", out, ...args], context);
};
