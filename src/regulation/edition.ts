import type { Choices, OptionName } from "./choices/choices";
import type { CountFact, FactKey, ItemKey, MoneyFact, YesNoFact } from "./facts";

/** What an edition computes with. */
export interface Rules {
  readonly items: readonly Item[];
  /** From the highest line down; the last one has `from` "0". */
  readonly tiers: readonly Tier[];
  readonly reward: RewardRule;
  /** 单个项目投资不少于 this, in 万元, for a project to count (annex, 项目实施 1). */
  readonly projectMinimumWan: string;
}

/** A dated edition of the regulation as data: a new edition is a new data file, not new code. */
export interface Edition extends Rules {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  /** ISO dates, both inclusive (Art. 13). */
  readonly validFrom: string;
  readonly validTo: string;
  readonly articles: readonly Article[];
  /** 考核细则: the annex's rows, word for word. */
  readonly annex: Readonly<Record<ItemKey, string>>;
  readonly readings: readonly Reading[];
  /** The reading taken for each option: the defaults, unless choices were applied to the edition (apply-choices.ts). */
  readonly choices: Choices;
}

/** An article of the regulation, word for word. `id` is "7" or, for a numbered clause, "6(2)1". */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** One row of the annex: what is assessed, with how many points, and by which method. */
export interface Item {
  readonly key: ItemKey;
  /** 考核项目, such as "诊断服务"; and the row's number within it. */
  readonly group: string;
  readonly row: number;
  readonly article: string;
  /** 分值 */
  readonly max: number;
  /** 家, 项, 场, 次, 户, 人, 万元: what the fact counts. */
  readonly unit: string;
  readonly method: ScoringMethod;
}

/** The six scoring methods of the annex. Points are decimals as text. */
export type ScoringMethod =
  | {
      readonly kind: "checklist"; readonly gate: YesNoFact; readonly checks: readonly YesNoFact[]; readonly deduction: string;
      /** Checks that are one and the same item: one that fails or several, it is one deduction (reading 2). */
      readonly together?: readonly YesNoFact[];
    }
  | { readonly kind: "threshold"; readonly fact: CountFact; readonly target: number }
  | { readonly kind: "proportion"; readonly fact: CountFact; readonly target: number }
  | { readonly kind: "perUnit"; readonly fact: CountFact; readonly points: string }
  | {
      readonly kind: "deduction"; readonly fact: CountFact; readonly points: string;
      /** It may fall below 0 (reading 8). */
      readonly bottomless?: true;
    }
  | { readonly kind: "steps"; readonly fact: MoneyFact; readonly steps: readonly Step[] };

/** From this amount (万元, inclusive) the item is worth these points; steps rise. */
export interface Step {
  readonly fromWan: string;
  readonly points: string;
}

export const TIER_KEYS = ["excellent", "advanced", "good", "qualified", "failed"] as const;
export type TierKey = (typeof TIER_KEYS)[number];

/** A band of Art. 11: its lower line in 分, its weight in "321", and its cap in 万元. */
export interface Tier {
  readonly key: TierKey;
  /** 优秀, 先进, 良好, 合格, 不及格 */
  readonly name: string;
  readonly from: string;
  /** Left out, the line itself is within (以上包含本数); "exclusive": it is not (reading 10); "none": all below is within too. */
  readonly line?: "exclusive" | "none";
  readonly weight: number;
  readonly capWan: string;
  readonly article: string;
}

/** Art. 9 and 11: the unit u of the ratio 3:2:1 is at most `unitCapWan`, floored to a multiple of `precisionWan`. */
export interface RewardRule {
  readonly unitCapWan: string;
  readonly precisionWan: string;
  readonly articles: readonly string[];
}

/** A place where the text is silent or contradicts itself: the reading taken, and the ones that are defensible too. */
export interface Reading {
  /** Number in reading.md. */
  readonly number: number;
  readonly option: OptionName;
  readonly name: string;
  readonly question: string;
  readonly articles: readonly string[];
  readonly default: ReadingChoice;
  readonly others: readonly ReadingChoice[];
}

export interface ReadingChoice {
  readonly key: string;
  readonly text: string;
}

/** @returns every fact that the item is scored from, the gate first. */
export function factsOf(item: Item): readonly FactKey[] {
  const { method } = item;
  return method.kind === "checklist" ? [method.gate, ...method.checks] : [method.fact];
}

/** @returns the reading that is taken in the edition. */
export function chosenReading({ choices }: Edition, reading: Reading): ReadingChoice {
  const { default: standard, others, option } = reading;
  return others.find(({ key }) => key === choices[option]) ?? standard;
}
