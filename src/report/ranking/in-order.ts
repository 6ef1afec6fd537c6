import { derivedCell } from "../cells";
import { IN_ORDER, TEXT_IN_ORDER } from "../formulas/rank-saying";
import { scoresCells, type ScoresLayout, type Sought } from "../formulas/scores-layout";
import type { Derived, StillValue } from "../sheet";

/** @returns a cell that says what stands in a column of 年度评分汇总 for the platform of that place in the order of the ranks */
export type InOrder = (value: StillValue, column: Sought) => Derived;

/** Columns whose cells may be empty. */
const TEXTS: readonly Sought[] = ["company", "remark"];

/**
 * @returns for each place in the order of the ranks, from 0, what makes the cells of that line: the platform that has come to
 * that place stands there, so that a list stays in order when a fact is corrected
 */
export function inOrderOf(layout: ScoresLayout): (place: number) => InOrder {
  const order = scoresCells(layout, "order");
  return (place) => (value, column) =>
    derivedCell(value, TEXTS.includes(column) ? TEXT_IN_ORDER : IN_ORDER, { values: scoresCells(layout, column), order, n: String(place + 1) });
}
