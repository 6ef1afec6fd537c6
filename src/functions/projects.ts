import { rules2021 } from "../regulation/editions/2021/rules";
import { message } from "../regulation/message";
import { amountArgument, unitArgument } from "./arguments/amount-argument";
import { rowsOf } from "./arguments/cells";
import { cellOfRange } from "./arguments/refusal";
import { countScore } from "./item-score";

/**
 * Points for projects carried out, out of 10 (annex, 项目实施 1): in proportion to 40.
 * @customfunction PROJECT
 * @param count Projects of at least ¥1 million each, a whole number of 0 or more.
 * @returns 0 to 10; "" when blank.
 */
export function project(count: unknown): unknown {
  return countScore("project", "projects", count);
}

/**
 * Points for enrolled projects, out of 5 (annex, 项目实施 2): in proportion to 20.
 * @customfunction ENROLL
 * @param count Projects in the statistics bureau's database, a whole number of 0 or more.
 * @returns 0 to 5; "" when blank.
 */
export function enroll(count: unknown): unknown {
  return countScore("enroll", "enrolled", count);
}

/**
 * How many projects count for 项目实施 1: those of at least ¥1 million each by their vouchers.
 * @customfunction PROJECTCOUNT
 * @param amounts One amount per project, by its vouchers; blank cells are no projects.
 * @param [unit] 元, 万元 (default) or 亿元; a unit in the text wins.
 * @returns The count; "" when every cell is blank.
 */
export function projectCount(amounts: unknown[][], unit?: unknown): unknown {
  const unitOfAmounts = unitArgument(unit);
  const name = message("functions.argument.amount");
  const amountsWan = rowsOf(amounts).flatMap((cells, row) =>
    cells.map((cell, column) => amountArgument(cell, unitOfAmounts, cellOfRange(row, column, name))),
  );
  const stated = amountsWan.filter((wan) => wan !== null);
  return stated.length === 0 ? "" : stated.filter((wan) => wan.gte(rules2021.projectMinimumWan)).length;
}
