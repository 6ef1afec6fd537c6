import { rules2021 } from "../regulation/editions/2021/rules";
import { FACT_KEYS } from "../regulation/facts";
import { cellOfHundredths } from "../regulation/scoring/hundredths";
import { message, type Message } from "../regulation/message";
import { emptyFactRow, scoreTable, UNKNOWN, type FactRow, type RowScorer } from "../regulation/scoring/score-table";
import { enumeration, factName } from "../regulation/scoring/wording";
import { isBlank, rowsOf } from "./arguments/cells";
import { readFactRow } from "./arguments/fact-row";
import { PENDING, TO_SUPPLY } from "./arguments/marks";
import { refuseWith } from "./arguments/refusal";

const ITEMS = rules2021.items;
const BONUS = ITEMS.findIndex(({ key }) => key === "bonus");
/** The items, the basic score and the total. */
const WIDTH = ITEMS.length + 2;
/** Copied for each row: an array that begins with numbers holds numbers without a box around each. */
const ROOM: readonly unknown[] = Array.from({ length: WIDTH }, () => Number.NaN);
let table: readonly RowScorer[] | null = null;

/**
 * Scores many platforms at once: a row of 15 facts each, in the order of the other functions' arguments, becomes the eleven
 * items, the basic score and the total.
 * @customfunction SCORE
 * @param facts Rows of 15 columns: registered, leader, goal, plan, duty, staff, diagnoses, adopted, projects, enrolled,
 * demos, events, worst reports, dissatisfied, investment in 万元.
 * @returns Rows of 13 columns; 待补 for an item whose fact is blank, 待定 for a sum over it, "" for a blank row.
 */
export function score(facts: unknown[][]): unknown[][] {
  const rows = rowsOf(facts);
  const columns = rows[0]?.length ?? 0;
  if (columns !== FACT_KEYS.length) return refuseWith(wrongWidth(columns));
  table ??= scoreTable(rules2021);
  const scorers = table;
  const factRow = emptyFactRow();
  return rows.map((cells, row) => {
    if (isBlank(cells[0]) && cells.every(isBlank)) return ROOM.map(() => "");
    readFactRow(cells, row, factRow);
    return scoredRow(scorers, factRow);
  });
}

/** Items as they are scored; sums in whole hundredths, so that they are exact. */
function scoredRow(scorers: readonly RowScorer[], facts: FactRow): unknown[] {
  const result = ROOM.slice();
  let base = 0;
  let bonus = 0;
  let index = 0;
  for (const scorer of scorers) {
    const hundredths = scorer(facts);
    if (index === BONUS) bonus = hundredths;
    else base = sum(base, hundredths);
    put(result, index++, hundredths, TO_SUPPLY);
  }
  put(result, index++, base, PENDING);
  put(result, index, sum(base, bonus), PENDING);
  return result;
}

function sum(one: number, other: number): number {
  return one === UNKNOWN || other === UNKNOWN ? UNKNOWN : one + other;
}

function put(result: unknown[], index: number, hundredths: number, otherwise: string): void {
  if (hundredths === UNKNOWN) result[index] = otherwise;
  else result[index] = cellOfHundredths(hundredths);
}

function wrongWidth(found: number): Message {
  const values = { found, expected: FACT_KEYS.length, facts: enumeration(FACT_KEYS.map(factName)) };
  return message("functions.wrongWidth", values);
}
