import { decimalOfCell } from "../input/cell-number";
import { Decimal } from "../decimal";
import type { Item, Rules } from "../edition";
import { COUNT_FACTS, FACT_KEYS, YES_NO_FACTS, type CountFact, type Facts } from "../facts";
import { hundredthsOf } from "./hundredths";
import type { MethodOf } from "./points";
import { scoreItem } from "./score-item";

/** In a {@link FactRow} and among scores: nobody has stated it. */
export const UNKNOWN = -1;
/** The three answers of a {@link FactRow}. */
export const ANSWERS = { no: 0, yes: 1, unknown: 2 } as const;

/**
 * One platform's facts as plain numbers, for sheets with 100,000 of them; the same row may be filled again and again.
 * `answers` by YES_NO_FACTS, `counts` by COUNT_FACTS (whole, 0 or more, or UNKNOWN), `wan` the investment in 万元 as its cell has it.
 */
export interface FactRow {
  readonly answers: Uint8Array;
  readonly counts: Float64Array;
  wan: number | Decimal | null;
}

/** @returns the item's score in hundredths of a point, or UNKNOWN (待补). */
export type RowScorer = (row: FactRow) => number;

/** Facts of which nothing is stated yet. */
export const NOTHING_STATED = Object.fromEntries(FACT_KEYS.map((key) => [key, null])) as Facts;

export function emptyFactRow(): FactRow {
  const counts = new Float64Array(COUNT_FACTS.length).fill(UNKNOWN);
  return { answers: new Uint8Array(YES_NO_FACTS.length).fill(ANSWERS.unknown), counts, wan: null };
}

/**
 * Whole counts have few distinct scores, so each item is a table, filled once by {@link scoreItem}; to score a platform is
 * then to look up eleven whole numbers of hundredths, whose sums are exact.
 *
 * @returns a scorer for each item, in the edition's order
 */
export function scoreTable(rules: Rules): readonly RowScorer[] {
  return rules.items.map((item) => {
    if (item.method.kind === "checklist") return checklistScorer(item, item.method);
    if (item.method.kind === "steps") return stepsScorer(item, item.method);
    return countScorer(item, item.method.fact);
  });
}

function hundredths(item: Item, facts: Partial<Facts>): number {
  const { score } = scoreItem(item, { ...NOTHING_STATED, ...facts });
  return score === null ? UNKNOWN : hundredthsOf(score);
}

/** Scores rise to the maximum or fall to zero, and stay there: the table ends with the last count that changes anything. */
function countScorer(item: Item, fact: CountFact): RowScorer {
  const column = COUNT_FACTS.indexOf(fact);
  const score = (count: number): number => hundredths(item, { [fact]: count });
  const limit = score(Number.MAX_SAFE_INTEGER);
  const table: number[] = [];
  do table.push(score(table.length));
  while (table[table.length - 1] !== limit);
  return ({ counts }) => {
    const count = counts[column] ?? UNKNOWN;
    return count < 0 ? UNKNOWN : (table[count] ?? limit);
  };
}

/** All 3⁵ ways to answer yes, no or nothing; the answers are the digits of the place in the table. */
function checklistScorer(item: Item, { gate, checks }: MethodOf<"checklist">): RowScorer {
  const facts = [gate, ...checks];
  const columns = facts.map((fact) => YES_NO_FACTS.indexOf(fact));
  const states = Object.keys(ANSWERS).length;
  const answerAt = (index: number, digit: number): boolean | null => {
    const answer = Math.floor(index / states ** (facts.length - 1 - digit)) % states;
    return answer === ANSWERS.unknown ? null : answer === ANSWERS.yes;
  };
  const table = Array.from({ length: states ** facts.length }, (_, index) =>
    hundredths(item, Object.fromEntries(facts.map((fact, digit) => [fact, answerAt(index, digit)]))),
  );
  return ({ answers }) => {
    let index = 0;
    for (const column of columns) index = index * states + (answers[column] ?? ANSWERS.unknown);
    return table[index] ?? UNKNOWN;
  };
}

/** The score changes only at the steps. */
function stepsScorer(item: Item, { steps }: MethodOf<"steps">): RowScorer {
  const score = (wan: Decimal): number => hundredths(item, { investmentWan: wan });
  const below = score(new Decimal(0));
  const lines = steps.map(({ fromWan }) => {
    const from = new Decimal(fromWan);
    return { from, near: from.toNumber(), score: score(from) };
  });
  return ({ wan }) => {
    if (wan === null) return UNKNOWN;
    let reached = below;
    for (const line of lines) {
      if (!reaches(wan, line)) break;
      reached = line.score;
    }
    return reached;
  };
}

/** A cell's number is compared as the decimal that it means, which only matters very near the line. */
function reaches(wan: number | Decimal, line: { readonly from: Decimal; readonly near: number }): boolean {
  if (typeof wan !== "number") return wan.gte(line.from);
  if (Math.abs(wan - line.near) > line.near * 1e-12) return wan > line.near;
  return decimalOfCell(wan).gte(line.from);
}
