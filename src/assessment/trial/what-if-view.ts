import type { FactValue } from "../../ledger/facts";
import type { FactsReading } from "../../ledger/read-facts";
import { cellAddress } from "../../ledger/sheet";
import { nameKey } from "../../ledger/values/name";
import { factsIf, whatIfs, type WhatIf } from "../../ledger/what-if";
import { message, type Message } from "../../regulation/message";
import { assess } from "../annual/assess";
import { readBudget } from "../budget";
import { changesBetween, type ChangeView } from "./changes";
import type { Trial } from "./trial";

/** What it would do to score and tier if something 待核 were decided one way; left as it is, nothing changes. */
export interface WhatIfView {
  readonly platform: string;
  readonly fact: Message;
  /** The cell states the fact itself, so that it is not counted but found to be so. */
  readonly isStated: boolean;
  /** How many rows one answer is about. */
  readonly rows: number;
  readonly before: Message;
  /** null where nobody can tell what would be counted. */
  readonly after: Message | null;
  readonly changes: readonly ChangeView[];
}

export type WhatIfsByCell = ReadonlyMap<string, readonly WhatIf[]>;

/** @returns what each 待核 cell would do, by its place such as "诊断台账!H6" */
export function whatIfsByCell(facts: FactsReading): WhatIfsByCell {
  const byCell = new Map<string, WhatIf[]>();
  for (const one of whatIfs(facts)) {
    const key = `${one.place.sheet}!${cellAddress(one.place)}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, [one]);
    else known.push(one);
  }
  return byCell;
}

/** @returns whom it would change if the row counted, or the suggested value were right, everything else as it is */
export function whatIfView(trial: Trial, whatIf: WhatIf): WhatIfView {
  const { platform, fact, rows, ledger, ifCounted, ifNot } = whatIf;
  const told = { platform, rows, isStated: ledger === null, fact: message(`ledger.fact.${fact}`), before: valueOf(ifNot) };
  if (ifCounted === null) return { ...told, after: null, changes: [] };
  const { result, facts, settings } = trial;
  const platforms = facts.platforms.map((each) =>
    nameKey(each.name) === nameKey(platform) ? { ...each, facts: factsIf(each.facts, whatIf, true) } : each,
  );
  const after = assess(result.edition, platforms, readBudget(settings.budgetWan), facts.cycle);
  return { ...told, after: valueOf(ifCounted), changes: changesBetween(trial, { result: after }) };
}

function valueOf(value: FactValue | null): Message {
  if (value === null) return message("ledger.missing");
  if (typeof value === "boolean") return message(value ? "ledger.yes" : "ledger.no");
  return message("assessment.factValue", { value: typeof value === "number" ? value : message("assessment.wan", { amount: value.toFixed() }) });
}
