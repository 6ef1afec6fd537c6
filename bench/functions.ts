import { rank } from "../src/functions/rank";
import { reward } from "../src/functions/reward";
import { score } from "../src/functions/score";
import { platformRows } from "./functions/rows";
import { plainRank, plainReward, plainScore } from "./functions/plain-loops";
import { bestOfTurns } from "./functions/timing";

/**
 * Time per row of =ZHGZ.SCORE, RANK and REWARD beside hand-written loops over plain numbers that read the same rows and return
 * the same cells, without validation, exactness or 待补. Run: node bench/run.mjs functions
 */
const ROWS = 100_000;
const BUDGET_WAN = 1_500_000;

const facts = platformRows(ROWS);
const totals = score(facts).map((row) => [row[row.length - 1]]);
const pairs = [
  ["SCORE", () => score(facts), () => plainScore(facts)],
  ["RANK", () => rank(totals), () => plainRank(totals)],
  ["REWARD", () => reward(totals, BUDGET_WAN), () => plainReward(totals, BUDGET_WAN)],
] as const;

console.log(`${ROWS.toLocaleString("en-US")} rows, best of several turns, ns a row`);
for (const [name, own, plain] of pairs) {
  const differing = differences(own(), plain());
  const times = bestOfTurns(own, plain);
  const [ours, theirs] = times.map((milliseconds) => (milliseconds * 1e6) / ROWS) as [number, number];
  const ratio = (ours / theirs).toFixed(2);
  console.log(
    `${name.padEnd(7)} ${ours.toFixed(0).padStart(6)}  plain loop ${theirs.toFixed(0).padStart(6)}  ratio ${ratio}  cells that differ: ${differing}`,
  );
}

function differences(own: readonly (readonly unknown[])[], plain: readonly (readonly unknown[])[]): number {
  return own.reduce((sum, row, index) => sum + row.filter((cell, column) => cell !== plain[index]?.[column]).length, 0);
}
