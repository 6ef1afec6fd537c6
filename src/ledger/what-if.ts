import type { Decimal } from "../regulation/decimal";
import type { FactKey, Facts } from "../regulation/facts";
import type { FactValue, StatedKey } from "./facts";
import type { LedgerKind } from "./ledgers/definition";
import type { PlatformFacts } from "./platform";
import type { CellPlace } from "./sheet";
import type { FactDoubt } from "./summary/reading";
import type { TraceRow } from "./trace";
import { nameKey } from "./values/name";

/** 待核: what a person's answer would make of a fact. */
export interface WhatIf {
  /** The cell in doubt; of rows that are asked about together, the one that the finding is at. */
  readonly place: CellPlace;
  /** null where the cell states the fact itself, as in the summary form and the roster. */
  readonly ledger: LedgerKind | null;
  /** The reason of the doubt, such as "approximate". */
  readonly reason: string;
  /** Whose fact; of a name that the roster does not have, the platform that is probably meant. */
  readonly platform: string;
  readonly fact: StatedKey;
  /** How many rows one answer is about. */
  readonly rows: number;
  /** The fact if the rows count, or if the suggested value, or one end of a range, is right; null where nobody can tell. */
  readonly ifCounted: FactValue | null;
  /** The fact if they do not count, or the cell stays as it is. */
  readonly ifNot: FactValue | null;
}

/** What `whatIfs` needs of a reading. */
export interface DoubtfulReading {
  readonly platforms: readonly PlatformFacts[];
  readonly trace: readonly TraceRow[];
  readonly doubts: readonly FactDoubt[];
}

/** @returns what each 待核 question, about a row or several, and each cell that states a fact unsurely would do: each by itself, the others left as they are. */
export function whatIfs({ platforms, trace, doubts }: DoubtfulReading): WhatIf[] {
  const known = new Map(platforms.map((platform) => [nameKey(platform.name), platform.facts]));
  return [
    ...doubts.flatMap(({ place, reason, platform, fact, answers }) =>
      (answers.length === 0 ? [null] : answers).map((ifCounted): WhatIf => ({
        place, ledger: null, reason, platform, fact, rows: 1, ifCounted, ifNot: statedOf(known.get(nameKey(platform)), fact),
      })),
    ),
    ...questionsOf(trace).flatMap((question): readonly WhatIf[] => {
      const { fact, platform, adds, orAdds, hasRange, ...asked } = question;
      const about = { ...asked, rows: adds.length };
      const ifNot = known.get(nameKey(platform))?.[fact] ?? null;
      const ways = hasRange ? [adds, orAdds] : [adds];
      return ways.map((way) => ({ ...about, platform, fact, ifCounted: way.reduce(plus, ifNot), ifNot }));
    }),
  ];
}

/** Rows of one fact of one platform that one answer decides, and what each of them adds. */
interface Question extends Pick<WhatIf, "place" | "ledger" | "reason" | "platform"> {
  readonly fact: FactKey;
  readonly adds: (number | Decimal | null)[];
  /** The same with the other end of each range. */
  readonly orAdds: (number | Decimal | null)[];
  /** Whether any of the rows says a range. */
  hasRange: boolean;
}

function questionsOf(trace: readonly TraceRow[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { fact, ifCounted, askedAt, ledger, reason, sheet, row, column } of trace) {
    if (fact === null || ifCounted === null) continue;
    const place = askedAt ?? { sheet, row, column };
    const key = [place.sheet, place.row, place.column, fact, ifCounted.platform, askedAt === null ? row : ""].join("|");
    const known = questions.get(key);
    const question = known ?? { place, ledger, reason: reason ?? "", platform: ifCounted.platform, fact, adds: [], orAdds: [], hasRange: false };
    if (known === undefined) questions.set(key, question);
    question.adds.push(ifCounted.adds);
    question.orAdds.push(ifCounted.orAdds ?? ifCounted.adds);
    question.hasRange ||= ifCounted.orAdds !== undefined;
  }
  return [...questions.values()];
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
