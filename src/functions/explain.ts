import { citation } from "../regulation/citation";
import { factsOf, type Item } from "../regulation/edition";
import type { Facts } from "../regulation/facts";
import { message, type Message } from "../regulation/message";
import type { ItemScore } from "../regulation/scoring/scorecard";
import { factName } from "../regulation/scoring/wording";
import { amountArgument } from "./arguments/amount-argument";
import { cellsOf, isBlank, singleCell } from "./arguments/cells";
import { countArgument } from "./arguments/count-argument";
import { itemArgument } from "./arguments/item-name";
import { refuseWith } from "./arguments/refusal";
import { sayToUser } from "./arguments/speech";
import { scored } from "./item-score";
import { answersOf } from "./organization";

/**
 * Says how an item's score comes about: the arithmetic, the annex row and the article.
 * @customfunction EXPLAIN
 * @param item The item: its function (DIAG), key (diag) or Chinese name (诊断服务1).
 * @param fact What it is scored from; for 组织机构1 a range of the five answers.
 * @returns One sentence; "" when the fact is blank.
 */
export function explain(item: unknown, fact: unknown[][]): unknown {
  const name = singleCell(item, message("functions.argument.item"));
  const cells = cellsOf(fact);
  if (isBlank(name) || cells.every(isBlank)) return "";
  const named = itemArgument(name);
  const result = scored(named.key, factsOfCells(named, cells));
  return result.missing.length > 0 && result.score === null && named.method.kind !== "checklist" ? "" : sayToUser(explanation(result));
}

function factsOfCells(item: Item, cells: readonly unknown[]): Partial<Facts> {
  const { method } = item;
  const expected = factsOf(item).length;
  if (cells.length !== expected) return refuseWith(wrongSize(item, cells.length, expected));
  if (method.kind === "checklist") return answersOf(cells);
  const name = factName(method.fact);
  if (method.kind === "steps") return { [method.fact]: amountArgument(cells[0], "wan", name) };
  return { [method.fact]: countArgument(cells[0], name) };
}

function explanation({ item, arithmetic, warnings }: ItemScore): Message {
  const { group, row } = item;
  const sentence = message("functions.explanation", { group, row, arithmetic, citation: citation(item) });
  return warnings.reduce((before, warning) => message("functions.explanationWithWarning", { before, warning }), sentence);
}

function wrongSize(item: Item, found: number, expected: number): Message {
  const { group, row } = item;
  return message("functions.wrongFactCount", { item: `${group}${row}`, found, expected });
}
