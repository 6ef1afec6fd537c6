import { articleName } from "../../regulation/citation";
import type { Edition, Item } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import { decimalCell, derivedCell, tierOf } from "../cells";
import { factInWords } from "./fact-in-words";
import { factWords } from "../formulas/fact-words";
import { arithmeticWords } from "../formulas/item-words";
import { linePlaces } from "../formulas/line-places";
import { pendingWords } from "../formulas/remark-words";
import { alike } from "../formulas/saying";
import { scoresLayout } from "../formulas/scores-layout";
import { shown, spoken, twoPlaces } from "../formulas/spoken";
import { quoted, WORDS } from "../formulas/words";
import { MISSING, PENDING } from "../headings";
import { pendingRemark } from "../remarks";
import { isPending, type AnnualResult, type AssessedPlatform } from "../result";
import type { Derived, StillValue } from "../sheet";
import { lineInWords } from "../tier-line";
import { shownOf, warningsSaid } from "../warnings-said";

/** What of a scorecard follows from the platform's line on 年度评分汇总. */
export interface ScorecardCells {
  readonly title: Derived;
  readonly item: (item: Item) => { readonly fact: Derived; readonly score: Derived; readonly basis: Derived };
  /** Beside the total: the sums, or what is missing. */
  readonly sums: Derived;
  readonly total: Derived;
  readonly tier: Derived;
  readonly rank: Derived;
  /** Which scores the tier is for. */
  readonly line: Derived;
  readonly warnings: Derived;
}

/** @returns what makes the cells of each platform's scorecard; index is its place in the result */
export function scorecardCells(result: AnnualResult, say: Say): (platform: AssessedPlatform, index: number) => ScorecardCells {
  const layout = scoresLayout(result);
  const { edition } = result;
  const itemShown = shownOf(result);
  const titles = { final: say(message("report.scorecard.title")), provisional: say(message("report.scorecard.provisionalTitle")) };
  return (platform, index) => {
    const { scorecard, facts } = platform;
    const places = linePlaces(layout, index, "elsewhere");
    const cell = (value: StillValue, expression: string): Derived => derivedCell(value, alike(`=${expression}`), places);
    const warnings = warningsSaid(result, platform, say).map(({ when, said }) => `IF(${when},${spoken(warningSentence(shown(said), say))},"")`);
    return {
      title: cell(isPending(platform) ? titles.provisional : titles.final, `IF([rank]=${WORDS.pending},${spoken(titles.provisional)},${spoken(titles.final)})`),
      item: (item) => {
        const words = { item, choices: edition.choices, shown: itemShown(item), facts, say };
        const scored = scorecard.items.find((one) => one.item.key === item.key);
        const sentence = (arithmetic: string): string => say(message("report.scorecard.basis", { arithmetic, article: articleName(item.article) }));
        return {
          fact: cell(say(factInWords(item, facts)), factWords(words)),
          score: cell(decimalCell(scored?.score ?? null, MISSING), `[${item.key}Score]`),
          basis: cell(sentence(scored === undefined ? "" : say(scored.arithmetic)), spoken(sentence(shown(arithmeticWords(words))))),
        };
      },
      sums: cell(sumsOf(platform, say), `IF(COUNT([base],[bonus])=2,${sumsIn(twoPlaces("[base]"), twoPlaces("[bonus]"), say)},${pendingWords(edition.items, say)})`),
      total: cell(decimalCell(scorecard.total), "[total]"),
      tier: cell(tierOf(edition, scorecard.tier)?.name ?? PENDING, "[tier]"),
      rank: cell(rankOf(platform, say), `IF(ISNUMBER([rank]),${spoken(say(message("report.scorecard.rank", { rank: shown("[rank]") })))},${WORDS.unranked})`),
      line: cell(lineOf(edition, scorecard.tier, say), edition.tiers.reduceRight((rest, { key, name }) => `IF([tier]=${quoted(name)},${spoken(lineOf(edition, key, say))},${rest})`, '""')),
      warnings: cell(scorecard.warnings.map((warning) => warningSentence(say(warning), say)).join(""), warnings.join("&")),
    };
  };
}

function sumsOf(platform: AssessedPlatform, say: Say): string {
  const { base, bonus } = platform.scorecard;
  if (base === null || bonus === null) return pendingRemark(platform, say);
  return say(message("report.scorecard.sums", { base: base.toFixed(2), bonus: bonus.toFixed(2) }));
}

function sumsIn(base: string, bonus: string, say: Say): string {
  return spoken(say(message("report.scorecard.sums", { base: shown(base), bonus: shown(bonus) })));
}

function rankOf({ rank }: AssessedPlatform, say: Say): string {
  return rank === null ? "—" : say(message("report.scorecard.rank", { rank }));
}

function lineOf(edition: Edition, key: AssessedPlatform["scorecard"]["tier"], say: Say): string {
  const tier = tierOf(edition, key);
  return tier === null ? "" : say(message("report.scorecard.tier", { line: lineInWords(edition, tier), article: articleName(tier.article) }));
}

function warningSentence(warning: string, say: Say): string {
  return say(message("report.scorecard.warning", { warning }));
}
