import type { Decimal } from "../../regulation/decimal";
import type { Item } from "../../regulation/edition";
import { tierDecider, tierOf as bandOf } from "../../regulation/standing/tier";
import { decimalCell, derivedCell, lowestOf, rankCell, tierOf } from "../cells";
import { itemSaying } from "../formulas/item-saying";
import { quotaSaying } from "../formulas/quota-saying";
import { ORDER, outSaying, RANKED, rankSaying } from "../formulas/rank-saying";
import { alike, type Places } from "../formulas/saying";
import { columnOf, factsShown, type ScoresColumn, type ScoresLayout, type Sought } from "../formulas/scores-layout";
import { sumSaying } from "../formulas/sum-saying";
import { tierSaying } from "../formulas/tier-saying";
import { WORDS } from "../formulas/words";
import { MISSING, PENDING, UNRANKED } from "../headings";
import { inRankOrder, isPending, type AnnualResult, type AssessedPlatform } from "../result";
import type { Derived, ReportValue, StillValue } from "../sheet";

/** One platform's line on 年度评分汇总. */
export interface ScoresLine {
  readonly result: AnnualResult;
  readonly layout: ScoresLayout;
  readonly platform: AssessedPlatform;
  /** From 0, in the order of the sheet. */
  readonly index: number;
}

type CellOf<Kind extends ScoresColumn["kind"]> = (line: ScoresLine, column: Extract<ScoresColumn, { kind: Kind }>) => ReportValue;

/** What stands in a column that the formulas speak of: the facts, which are typed, and all that follows from them. */
export const SCORES_CELLS = {
  fact: ({ platform }, { fact }) => factCell(platform.facts[fact] ?? null),
  score: scoreCell,
  base: (line) => sumCell(line, ({ key }) => key !== "bonus", line.platform.scorecard.base),
  bonus: (line) => sumCell(line, ({ key }) => key === "bonus", line.platform.scorecard.bonus),
  total: (line) => derivedCell(decimalCell(line.platform.scorecard.total), sumSaying(["base", "bonus"]), rowPlaces(line, ["base", "bonus"])),
  tier: tierCell,
  rank: rankedCell,
  ranked: (line) => derivedCell(rankedScore(line.platform), RANKED, rowPlaces(line, ["registered", "total"])),
  own: (line) => derivedCell(ownTier(line), tierSaying(line.result.edition), rowPlaces(line, ["registered", "base", "total"])),
  order: orderCell,
  out: outCell,
  open: openCell,
} as const satisfies { readonly [Kind in ScoresColumn["kind"]]?: CellOf<Kind> };

function factCell(fact: boolean | number | Decimal | null): ReportValue {
  if (fact === null) return null;
  if (typeof fact === "boolean") return fact ? "是" : "否";
  return typeof fact === "number" ? { count: fact } : { decimal: fact.toFixed() };
}

function scoreCell({ result, layout, platform, index }: ScoresLine, { item }: { readonly item: Item }): Derived {
  const shown = factsShown(result.edition, item, result.platforms.map(({ facts }) => facts));
  const named = shown.sample === null ? shown.facts : [...shown.facts, shown.sample];
  const places = Object.fromEntries(named.map((fact) => [fact, cellIn(layout, { fact }, index)]));
  const score = platform.scorecard.items.find((scored) => scored.item.key === item.key)?.score ?? null;
  return derivedCell(decimalCell(score, MISSING), itemSaying(item, result.edition.choices, shown), places);
}

function sumCell({ result, layout, index }: ScoresLine, isAdded: (item: Item) => boolean, sum: Decimal | null): Derived {
  const keys = result.edition.items.filter(isAdded).map(({ key }) => key);
  const places = Object.fromEntries(keys.map((score) => [score, cellIn(layout, { score }, index)]));
  return derivedCell(decimalCell(sum), sumSaying(keys), places);
}

function tierCell(line: ScoresLine): ReportValue {
  const { edition } = line.result;
  const value = tierOf(edition, line.platform.scorecard.tier)?.name ?? PENDING;
  if (edition.choices.awardMode !== "quota") return derivedCell(value, tierSaying(edition), rowPlaces(line, ["registered", "base", "total"]));
  if (!isTierLive(line.result)) return value;
  const places = { ...rowPlaces(line, ["own", "rank"]), ...columnPlaces(line, "own", "Own"), ...columnPlaces(line, "rank", "Rank") };
  return derivedCell(value, quotaSaying(edition.tiers), places);
}

/** Whether the tier follows from its cells: a quota over tiers that do not follow the ranks (11 with 21) is no formula. */
export function isTierLive({ edition: { choices } }: Pick<AnnualResult, "edition">): boolean {
  return choices.awardMode !== "quota" || choices.bonusInTier === "total";
}

function ownTier({ result: { edition }, platform: { scorecard } }: ScoresLine): string {
  if (scorecard.vetoed) return edition.tiers[edition.tiers.length - 1]?.name ?? PENDING;
  const decider = tierDecider(edition, scorecard);
  return decider === null ? PENDING : (tierOf(edition, bandOf(edition, decider))?.name ?? PENDING);
}

function rankedScore({ scorecard }: AssessedPlatform): StillValue {
  return scorecard.vetoed ? UNRANKED : decimalCell(scorecard.total);
}

function rankedCell(line: ScoresLine): Derived {
  const { layout, result, platform } = line;
  const by: Sought = layout.columns.some(({ kind }) => kind === "ranked") ? "ranked" : "total";
  const bases = columnPlaces(line, "base", "Base");
  const places = { own: cellIn(layout, by, line.index), base: cellIn(layout, "base", line.index), ...bases, ...columnPlaces(line, by, "") };
  return derivedCell(rankCell(platform), rankSaying(result.edition.choices), places);
}

function orderCell(line: ScoresLine): Derived {
  const place = inRankOrder(line.result.platforms).indexOf(line.platform) + 1;
  const places = { own: cellIn(line.layout, "rank", line.index), ...columnPlaces(line, "rank", "") };
  return derivedCell({ count: place }, ORDER, places);
}

/** The place among those who are eliminated (Art. 11), in the order of the ranks. */
function outCell(line: ScoresLine): Derived {
  const { result: { platforms, edition }, platform } = line;
  const out = inRankOrder(platforms).filter(({ scorecard }) => scorecard.tier === lowestOf(edition).key);
  const place = out.indexOf(platform);
  const places = { ...rowPlaces(line, ["tier", "order"]), ...columnPlaces(line, "tier", "Tier"), ...columnPlaces(line, "order", "Order") };
  return derivedCell(place < 0 ? "" : { count: place + 1 }, outSaying(lowestOf(edition).name), places);
}

/** The names of those who are 待定, as far as this line. */
function openCell(line: ScoresLine): Derived {
  const { result: { platforms }, layout, index } = line;
  const names = platforms.slice(0, index + 1).filter(isPending).map(({ name }) => `、${name}`);
  const own = `IF([rank]=${WORDS.pending},"、"&[name],"")`;
  const places = { ...rowPlaces(line, ["rank"]), name: cellIn(layout, "name", index) };
  if (index === 0) return derivedCell(names.join(""), alike(`=${own}`), places);
  return derivedCell(names.join(""), alike(`=[above]&${own}`), { ...places, above: cellIn(layout, "open", index - 1) });
}

function rowPlaces({ layout, index }: ScoresLine, names: readonly ("registered" | "base" | "bonus" | "total" | "own" | "rank" | "tier" | "order")[]): Places {
  return Object.fromEntries(names.map((name) => [name, cellIn(layout, name === "registered" ? { fact: name } : name, index)] as const));
}

/** The first and the last cell of the column, whose rows stay when the formula is copied down. */
function columnPlaces({ layout }: ScoresLine, sought: Sought, suffix: string): Places {
  const column = columnOf(layout, sought);
  return { [`first${suffix}`]: `${column}$${layout.firstRow}`, [`last${suffix}`]: `${column}$${layout.lastRow}` };
}

function cellIn(layout: ScoresLayout, sought: Sought, index: number): string {
  return `${columnOf(layout, sought)}${layout.firstRow + index}`;
}
