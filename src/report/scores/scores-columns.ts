import { message, type Say } from "../../regulation/message";
import type { Column } from "../form/form";
import type { ScoresColumn } from "../formulas/scores-layout";
import { MONEY_FACTS, YES_NO_FACTS, type FactKey, type Supplement } from "../../regulation/facts";

type Fact = FactKey | Supplement;

/** Widths in characters: with two columns an item the sheet is only legible on A4 when none is wider than it needs to be. */
const ANSWER_WIDTH = 3.4;
const COUNT_WIDTH = 5;
const AMOUNT_WIDTH = 11.5;
const SCORE_WIDTH = 6;
const SUM_WIDTH = 7;

const OTHERS: Readonly<Record<Exclude<ScoresColumn["kind"], "fact" | "score">, Column>> = {
  number: { heading: "序号", look: "count", width: 4 },
  name: { heading: "平台名称", look: "text", width: 18 },
  base: { heading: "基本分", look: "points", width: SUM_WIDTH },
  bonus: { heading: "附加分", look: "points", width: SCORE_WIDTH },
  total: { heading: "总分", look: "points", width: SUM_WIDTH },
  tier: { heading: "等次", look: "word", width: 7 },
  rank: { heading: "名次", look: "count", width: 5 },
  remark: { heading: "备注", look: "text", width: 20 },
  trace: { heading: "计分\n依据", look: "link", width: 6 },
  findings: { heading: "数据\n体检", look: "link", width: 6 },
  company: { heading: "承担企业", look: "text", hidden: true },
  ranked: { heading: "参与排名的得分", look: "points", hidden: true },
  own: { heading: "按得分的等次", look: "word", hidden: true },
  order: { heading: "列示顺序", look: "count", hidden: true },
  out: { heading: "淘汰顺序", look: "count", hidden: true },
  open: { heading: "待定平台", look: "text", hidden: true },
};

/** @returns the column of the form: each item is a group of what was done and what it scores */
export function scoresColumn(column: ScoresColumn, say: Say): Column {
  if (column.kind === "fact") {
    const group = groupOf(column, say);
    return { group, ...factColumn(column, say) };
  }
  if (column.kind === "score") return { group: groupOf(column, say), heading: say(message("report.itemScore")), look: "points", width: SCORE_WIDTH };
  return OTHERS[column.kind];
}

function groupOf({ item: { key, max } }: Extract<ScoresColumn, { kind: "fact" | "score" }>, say: Say): string {
  return say(message("report.itemHeading", { item: message(`regulation.item.${key}`), max }));
}

function factColumn({ item, fact }: Extract<ScoresColumn, { kind: "fact" }>, say: Say): Column {
  if (isAnswer(fact)) return { heading: say(message(`report.fact.${fact}`)), look: "answer", width: ANSWER_WIDTH };
  const own = factNames.has(fact) ? message(`report.fact.${fact}`) : message("report.itemFact", { unit: message(`regulation.unit.${item.key}`) });
  const isMoney = MONEY_FACTS.some((money) => money === fact);
  return { heading: say(own), look: isMoney ? "amount" : "counted", width: isMoney ? AMOUNT_WIDTH : COUNT_WIDTH };
}

/** Facts that stand beside others of their item, and are told apart by a name of their own. */
const factNames: ReadonlySet<Fact> = new Set<Fact>(["technicalStaff", "sampledReports", "visitedEnterprises"]);

/** @returns whether people answer it with 是 or 否 */
export function isAnswer(fact: Fact): boolean {
  return YES_NO_FACTS.some((answer) => answer === fact);
}
