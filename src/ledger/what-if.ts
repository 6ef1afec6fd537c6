import type { Decimal } from "../regulation/decimal";
import type { Facts } from "../regulation/facts";
import type { FactValue, StatedKey } from "./facts";
import type { LedgerKind } from "./ledgers/definition";
import type { PlatformFacts } from "./platform";
import type { CellPlace } from "./sheet";
import type { FactDoubt } from "./summary/reading";
import type { TraceRow } from "./trace";
import { nameKey } from "./values/name";

/** 待核: what a person's answer would make of a fact. */
export interface WhatIf {
  /** The cell in doubt. */
  readonly place: CellPlace;
  /** null where the cell states the fact itself, as in the summary form and the roster. */
  readonly ledger: LedgerKind | null;
  /** The reason of the doubt, such as "approximate". */
  readonly reason: string;
  /** Whose fact; of a name that the roster does not have, the platform that is probably meant. */
  readonly platform: string;
  readonly fact: StatedKey;
  /** The fact if the row counts, or if the suggested value is right; null where nobody can tell. */
  readonly ifCounted: FactValue | null;
  /** The fact if the row does not count, or the cell stays as it is. */
  readonly ifNot: FactValue | null;
}

/** What `whatIfs` needs of a reading. */
export interface DoubtfulReading {
  readonly platforms: readonly PlatformFacts[];
  readonly trace: readonly TraceRow[];
  readonly doubts: readonly FactDoubt[];
}

/** @returns what each 待核 row, and each cell that states a fact unsurely, would do: each by itself, the others left as they are. */
export function whatIfs({ platforms, trace, doubts }: DoubtfulReading): WhatIf[] {
  const known = new Map(platforms.map((platform) => [nameKey(platform.name), platform.facts]));
  return [
    ...doubts.map(({ place, reason, platform, fact, suggested }) => ({
      place, ledger: null, reason, platform, fact, ifCounted: suggested, ifNot: statedOf(known.get(nameKey(platform)), fact),
    })),
    ...trace.flatMap((row): WhatIf[] => {
      const { fact, ifCounted, sheet, column, ledger } = row;
      if (fact === null || ifCounted === null) return [];
      const ifNot = known.get(nameKey(ifCounted.platform))?.[fact] ?? null;
      const place = { sheet, row: row.row, column };
      return [{ place, ledger, reason: row.reason ?? "", platform: ifCounted.platform, fact, ifCounted: plus(ifNot, ifCounted.adds), ifNot }];
    }),
  ];
}

/** @returns the platform's facts as they would be if the row counted, or not. */
export function factsIf(facts: Facts, { fact, ifCounted, ifNot }: WhatIf, counts: boolean): Facts {
  return { ...facts, [fact === "manager" ? "leader" : fact]: counts ? ifCounted : ifNot };
}

/** Of the managers only the answer to 分管 is kept. */
function statedOf(facts: Facts | undefined, fact: StatedKey): FactValue | null {
  return facts?.[fact === "manager" ? "leader" : fact] ?? null;
}

/** A fact that is 待补 stays so, whatever one row adds. */
function plus(before: FactValue | null, adds: number | Decimal | null): FactValue | null {
  if (before === null || adds === null || typeof before === "boolean") return null;
  if (typeof before === "number") return before + Number(adds);
  return before.plus(adds);
}
