import type { Edition, Item } from "../../regulation/edition";
import { factsOf } from "../../regulation/edition";
import type { Facts, ItemKey } from "../../regulation/facts";
import { SAMPLE_OF } from "../../regulation/scoring/score-as-chosen";
import type { AnnualResult } from "../result";
import type { CellReference } from "../sheet";
import { columnLetters } from "./address";
import type { ItemFacts } from "./item-saying";

/** What stands in a column of 年度评分汇总. */
export type ScoresColumn =
  | { readonly kind: "fact"; readonly item: Item; readonly fact: ItemFacts["facts"][number] }
  | { readonly kind: "score"; readonly item: Item }
  | { readonly kind: "number" | "name" | "base" | "bonus" | "total" | "tier" | "rank" | "remark" | "trace" | "findings" }
  /**
   * Out of sight, for the formulas of other cells: what is ranked (3), the tier before the quota (21), the place in a list, the
   * place among those who are eliminated, and the names of those who are 待定 as far as this line.
   */
  | { readonly kind: "company" | "ranked" | "own" | "order" | "out" | "open" };

/** Where everything stands on 年度评分汇总, the sheet that all other figures lead back to. */
export interface ScoresLayout {
  readonly columns: readonly ScoresColumn[];
  /** As Excel counts them. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Annex, title, caption, two rows of header. */
const ROWS_ABOVE = 5;

/** @returns where the cells of each platform stand, in the order of the result */
export function scoresLayout({ edition, platforms }: AnnualResult): ScoresLayout {
  const { choices, items } = edition;
  const facts = platforms.map((platform) => platform.facts);
  const columns: ScoresColumn[] = [
    { kind: "number" },
    { kind: "name" },
    ...items.flatMap((item) => itemColumns(edition, item, facts)),
    ...(["base", "bonus", "total", "tier", "rank", "remark", "trace", "findings", "company"] as const).map((kind) => ({ kind })),
    ...(choices.registrationGate === "veto" ? [{ kind: "ranked" as const }] : []),
    ...(choices.awardMode === "quota" ? [{ kind: "own" as const }] : []),
    { kind: "order" },
    { kind: "out" },
    { kind: "open" },
  ];
  return { columns, firstRow: ROWS_ABOVE + 1, lastRow: ROWS_ABOVE + platforms.length };
}

function itemColumns(edition: Edition, item: Item, platforms: readonly Facts[]): ScoresColumn[] {
  const { facts, sample } = factsShown(edition, item, platforms);
  const shown = sample === null ? facts : [sample, ...facts];
  return [...shown.map((fact) => ({ kind: "fact" as const, item, fact })), { kind: "score", item }];
}

/** @returns the facts by which the item is scored under the readings taken (4), and the sample (9) where a platform's is known */
export function factsShown({ choices }: Edition, item: Item, platforms: readonly Facts[]): ItemFacts {
  const sample = SAMPLE_OF[item.key] ?? null;
  const isKnown = sample !== null && platforms.some((facts) => (facts[sample] ?? null) !== null);
  const byTechnicians = item.key === "staff" && choices.staffBasis === "technicians";
  return { facts: byTechnicians ? ["technicalStaff"] : factsOf(item), sample: isKnown ? sample : null };
}

/** What is looked for on 年度评分汇总: a column by its kind, an item's score, or a fact. */
export type Sought = Exclude<ScoresColumn["kind"], "fact" | "score"> | { readonly score: ItemKey } | { readonly fact: string };

/** @returns the letters of the column; it is an error to look for one that the layout does not have */
export function columnOf({ columns }: ScoresLayout, sought: Sought): string {
  const index = columns.findIndex((column) => {
    if (typeof sought === "string") return column.kind === sought;
    if ("score" in sought) return column.kind === "score" && column.item.key === sought.score;
    return column.kind === "fact" && column.fact === sought.fact;
  });
  if (index < 0) throw new Error(`年度评分汇总 has no column ${JSON.stringify(sought)}.`);
  return columnLetters(index);
}

/** @returns the cell of the index-th platform, for a formula on another sheet */
export function scoresCell(layout: ScoresLayout, sought: Sought, index: number): CellReference {
  return { sheet: { kind: "scores" }, cell: `$${columnOf(layout, sought)}$${layout.firstRow + index}` };
}

/** @returns the cells of all platforms, for a formula on another sheet */
export function scoresCells(layout: ScoresLayout, sought: Sought): CellReference {
  const column = columnOf(layout, sought);
  return { sheet: { kind: "scores" }, cell: `$${column}$${layout.firstRow}:$${column}$${layout.lastRow}` };
}
