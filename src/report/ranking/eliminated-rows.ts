import { articleName } from "../../regulation/citation";
import { message, type Say } from "../../regulation/message";
import { decimalCell, derivedCell, lowestOf } from "../cells";
import type { FormRow } from "../form/form";
import { alike, type Places } from "../formulas/saying";
import { scoresCells, scoresLayout, type ScoresLayout, type Sought } from "../formulas/scores-layout";
import { shown, spoken } from "../formulas/spoken";
import { quoted, WORDS } from "../formulas/words";
import { inRankOrder, pendingPlatforms, type AnnualResult, type AssessedPlatform } from "../result";
import type { Derived, StillValue } from "../sheet";
import { lineInWords } from "../tier-line";

/** How many are eliminated, and how many are 待定, by 年度评分汇总; where a tier is an error, so is the first: it is not nobody. */
const OUT = "MAX([outs])";
const PENDING_COUNT = `COUNTIF([ranks],${WORDS.pending})`;

/** @returns a line for each that is eliminated, in the order of the ranks; at least one, which is empty where there is nobody */
export function eliminatedRows(result: AnnualResult, say: Say): FormRow[] {
  const layout = scoresLayout(result);
  const out = outOf(result);
  return Array.from({ length: Math.max(1, out.length) }, (_, index) => ({ cells: cellsOf(result, layout, out[index], index + 1, say) }));
}

function outOf({ platforms, edition }: AnnualResult): AssessedPlatform[] {
  return inRankOrder(platforms).filter(({ scorecard }) => scorecard.tier === lowestOf(edition).key);
}

function cellsOf(result: AnnualResult, layout: ScoresLayout, platform: AssessedPlatform | undefined, place: number, say: Say): Derived[] {
  const outs = scoresCells(layout, "out");
  const cell = (value: StillValue, expression: string, more: Places = {}): Derived =>
    derivedCell(platform === undefined ? "" : value, alike(`=IF(${OUT}<${place},"",${expression})`), { outs, ...more });
  const found = (value: StillValue, sought: Sought): Derived => cell(value, `INDEX([values],MATCH(${place},[outs],0))`, { values: scoresCells(layout, sought) });
  const company = cell(platform?.company ?? "", `INDEX([values],MATCH(${place},[outs],0))&""`, { values: scoresCells(layout, "company") });
  const { base = null, bonus = null, total = null } = platform?.scorecard ?? {};
  return [
    cell({ count: place }, String(place)),
    found(platform?.name ?? "", "name"),
    company,
    found(decimalCell(base), "base"),
    found(decimalCell(bonus), "bonus"),
    found(decimalCell(total), "total"),
    found(lowestOf(result.edition).name, "tier"),
    reasonCell(result, platform, { cell, place, layout }, say),
  ];
}

interface Line {
  readonly cell: (value: StillValue, expression: string, more?: Places) => Derived;
  readonly place: number;
  readonly layout: ScoresLayout;
}

/** Below the line, or (reading 3) known to be unregistered. */
function reasonCell({ edition }: AnnualResult, platform: AssessedPlatform | undefined, { cell, place, layout }: Line, say: Say): Derived {
  const tier = lowestOf(edition);
  const below = say(message("report.eliminatedFor", { line: lineInWords(edition, tier), article: articleName(tier.article) }));
  if (edition.choices.registrationGate !== "veto") return cell(below, spoken(below));
  const vetoed = say(message("regulation.warning.vetoed"));
  const expression = `IF(INDEX([values],MATCH(${place},[outs],0))=${WORDS.no},${spoken(vetoed)},${spoken(below)})`;
  return cell(platform?.scorecard.vetoed === true ? vetoed : below, expression, { values: scoresCells(layout, { fact: "registered" }) });
}

/** @returns that there is nobody, or nobody yet, or that there have come to be more than the list has lines; else nothing */
export function eliminatedTold(result: AnnualResult, lines: number, say: Say): Derived {
  const layout = scoresLayout(result);
  const pending = pendingPlatforms(result.platforms).length;
  const nobody = (count: string | number): string => say(message("report.nobodyEliminatedYet", { pending: count }));
  const none = say(message("report.nobodyEliminated"));
  const more = spoken(say(message("report.moreEliminated", { count: shown(OUT), lines })));
  const expression = `IF(${OUT}>${lines},${more},IF(${OUT}>0,"",IF(${PENDING_COUNT}=0,${quoted(none)},${spoken(nobody(shown(PENDING_COUNT)))})))`;
  const value = outOf(result).length > 0 ? "" : pending === 0 ? none : nobody(pending);
  return derivedCell(value, alike(`=${expression}`), { outs: scoresCells(layout, "out"), ranks: scoresCells(layout, "rank") });
}
