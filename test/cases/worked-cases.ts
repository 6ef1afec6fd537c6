import { readFileSync } from "node:fs";
import path from "node:path";
import { Decimal } from "../../src/regulation/decimal";
import type { ItemKey, YesNoFact, CountFact, Facts } from "../../src/regulation/facts";

const COPY = path.join(__dirname, "worked-cases.json");
/** Where the cases come from, beside the repository on the machines that have it. */
export const SHARED_CASES = path.join(__dirname, "../../../shared/cases/worked-cases.json");

type CaseFacts = Readonly<Record<CountFact, number>> & {
  readonly registered: boolean;
  readonly missing: readonly ("leader" | "goal" | "plan" | "person")[];
  readonly investmentWan: string;
};

export interface Cohort {
  readonly id: string;
  readonly budget_wan: string;
  readonly expect: {
    readonly unit: string;
    readonly need_at_cap: string;
    readonly paid: string;
    readonly left: string;
    readonly rank: Readonly<Record<string, number>>;
    readonly award: Readonly<Record<string, string>>;
    readonly eliminated: readonly string[];
  };
  readonly platforms: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: CaseFacts;
    readonly arithmetic: string;
    readonly expect: {
      readonly items: Readonly<Record<ItemKey, number>>;
      readonly base: number;
      readonly bonus: number;
      readonly total: number;
      readonly tier: string;
    };
  }[];
}

export interface FunctionCase {
  readonly fn: string;
  readonly args: readonly (string | number | boolean)[];
  readonly expect: number | string;
}

export interface ParseCase {
  readonly kind: string;
  readonly input: string;
  readonly header?: string;
  readonly expect: string | boolean | null;
  readonly flag?: string;
  readonly suggest?: string;
}

export const workedCases = JSON.parse(readFileSync(COPY, "utf8")) as {
  readonly cohorts: readonly Cohort[];
  readonly functions: readonly FunctionCase[];
  readonly parse: readonly ParseCase[];
};

/** The case's `person` is 任务落实到人, the fact `duty`. */
export function factsOfCase({ missing, investmentWan, ...rest }: CaseFacts): Facts {
  const lacks = (check: YesNoFact): boolean => missing.some((name) => (name === "person" ? "duty" : name) === check);
  const checks = { leader: !lacks("leader"), goal: !lacks("goal"), plan: !lacks("plan"), duty: !lacks("duty") };
  return { ...rest, ...checks, investmentWan: new Decimal(investmentWan) };
}
