import { rules2021 } from "../regulation/editions/2021/rules";
import { FACT_KEYS } from "../regulation/facts";
import { cellOfHundredths } from "../regulation/hundredths";
import { message, type Message } from "../regulation/message";
import { emptyFactRow, scoreTable, UNKNOWN, type FactRow, type RowScorer } from "../regulation/scoring/score-table";
import { enumeration, factName } from "../regulation/scoring/wording";
import { isBlank, rowsOf } from "./arguments/cells";
import { readFactRow } from "./arguments/fact-row";
import { PENDING, TO_SUPPLY } from "./arguments/marks";
import { refuseWith } from "./arguments/refusal";

const ITEMS = rules2021.items;
const BONUS = ITEMS.findIndex(({ key }) => key === "bonus");
const BASE_AND_TOTAL = 2;
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
    if (isBlank(cells[0]) && cells.every(isBlank)) return blankRow();
    readFactRow(cells, row, factRow);
    return scoredRow(scorers, factRow);
  });
}

/** Items as they are scored; sums in whole hundredths, so that they are exact. */
function scoredRow(scorers: readonly RowScorer[], facts: FactRow): unknown[] {
  const result: unknown[] = [];
  let base: number = 0;
  let bonus: number = 0;
  for (const [index, scorer] of scorers.entries()) {
    const hundredths = scorer(facts);
    result.push(hundredths === UNKNOWN ? TO_SUPPLY : cellOfHundredths(hundredths));
    if (index === BONUS) bonus = hundredths;
    else base = base === UNKNOWN || hundredths === UNKNOWN ? UNKNOWN : base + hundredths;
  }
  result.push(base === UNKNOWN ? PENDING : cellOfHundredths(base));
  result.push(base === UNKNOWN || bonus === UNKNOWN ? PENDING : cellOfHundredths(base + bonus));
  return result;
}

function blankRow(): unknown[] {
  return Array.from({ length: ITEMS.length + BASE_AND_TOTAL }, () => "");
}

function wrongWidth(found: number): Message {
  const values = { found, expected: FACT_KEYS.length, facts: enumeration(FACT_KEYS.map(factName)) };
  return message("functions.wrongWidth", values);
}
