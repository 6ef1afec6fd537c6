import type { CellReference } from "../sheet";
import { columnLetters } from "./address";
import type { Places } from "./saying";
import type { ScoresColumn, ScoresLayout } from "./scores-layout";

/** Columns that the words about a platform speak of. */
const KINDS: readonly ScoresColumn["kind"][] = ["base", "bonus", "total", "tier", "rank", "own"];

/**
 * @param index the platform's, from 0
 * @param where formulas of 年度评分汇总 itself ("here"), or of another sheet
 * @returns the platform's cells there: each fact by its name, the score of an item as [diagScore], all answers together as
 * [answers] and those behind the gate as [checks], and with all platforms' cells as [ranks], [tiers] and [owns]
 */
export function linePlaces(layout: ScoresLayout, index: number, where: "here" | "elsewhere"): Places {
  const { columns, firstRow, lastRow } = layout;
  const row = firstRow + index;
  const at = (column: number): string => (where === "here" ? `${columnLetters(column)}${row}` : `$${columnLetters(column)}$${row}`);
  const cell = (address: string): string | CellReference => (where === "here" ? address : { sheet: { kind: "scores" }, cell: address });
  const all = (column: number): string => `$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${lastRow}`;
  const names = columns.map(nameOf);
  const answers = columns.flatMap((column, index) => (column.kind === "fact" && column.item.method.kind === "checklist" ? [index] : []));
  const [gate = 0, check = 0] = answers;
  const last = answers[answers.length - 1] ?? 0;
  const lists = names.flatMap((name, column) => (name === "rank" || name === "tier" || name === "own" ? [[`${name}s`, cell(all(column))] as const] : []));
  return {
    ...Object.fromEntries(names.flatMap((name, column) => (name === null ? [] : [[name, cell(at(column))] as const]))),
    ...Object.fromEntries(lists),
    answers: cell(`${at(gate)}:${at(last)}`),
    checks: cell(`${at(check)}:${at(last)}`),
  };
}

function nameOf(column: ScoresColumn): string | null {
  if (column.kind === "fact") return column.fact;
  if (column.kind === "score") return `${column.item.key}Score`;
  return KINDS.includes(column.kind) ? column.kind : null;
}
