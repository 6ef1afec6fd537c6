import { MONEY_FACTS } from "../../regulation/facts";
import { message, type Say } from "../../regulation/message";
import type { ScoresColumn } from "../formulas/scores-layout";
import { isAnswer } from "./scores-columns";
import type { Area, InputArea } from "../sheet";

/** @returns the cells of all platforms in the columns from one to another, both counted from 0 */
export type AreaOf = (first: number, last?: number) => Area;

const ANSWERS = ["是", "否"];

/** @returns the columns of facts, which are the cells of 年度评分汇总 that people correct; neighbours of one kind together */
export function scoresInputs(columns: readonly ScoresColumn[], areaOf: AreaOf, say: Say): InputArea[] {
  const runs: { first: number; last: number; takes: InputArea["takes"] }[] = [];
  columns.forEach((column, index) => {
    if (column.kind !== "fact") return;
    const takes = takenBy(column.fact);
    const run = runs[runs.length - 1];
    if (run?.last === index - 1 && run.takes === takes) run.last = index;
    else runs.push({ first: index, last: index, takes });
  });
  return runs.map(({ first, last, takes }) => ({ area: areaOf(first, last), takes, prompt: promptOf(takes, say) }));
}

function takenBy(fact: Extract<ScoresColumn, { kind: "fact" }>["fact"]): InputArea["takes"] {
  if (isAnswer(fact)) return ANSWERS;
  return MONEY_FACTS.some((money) => money === fact) ? "amount" : "count";
}

function promptOf(takes: InputArea["takes"], say: Say): InputArea["prompt"] {
  const kind = typeof takes === "string" ? takes : "answer";
  return { title: say(message("report.input.title")), text: say(message(`report.input.${kind}`)) };
}
