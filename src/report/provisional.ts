import { message, type Say } from "../regulation/message";
import { derivedCell } from "./cells";
import { alike, type Places } from "./formulas/saying";
import { scoresCell, scoresCells, scoresLayout } from "./formulas/scores-layout";
import { shown, spoken } from "./formulas/spoken";
import { WORDS } from "./formulas/words";
import { pendingPlatforms, type AnnualResult } from "./result";
import type { Derived } from "./sheet";

/** How many platforms are 待定, by the ranks of 年度评分汇总. */
const PENDING_COUNT = `COUNTIF([ranks],${WORDS.pending})`;

/** @returns the title, marked 暂定 while a platform is 待定 */
export function titled(title: string, result: AnnualResult, say: Say): Derived {
  const provisional = say(message("report.provisionalTitle", { title }));
  const isFinal = pendingPlatforms(result.platforms).length === 0;
  return derivedCell(isFinal ? title : provisional, alike(`=IF(${PENDING_COUNT}>0,${spoken(provisional)},${spoken(title)})`), ranksOf(result));
}

/**
 * @returns in words that ranking and reward are provisional, and because of whom; an empty line while they are final, so that
 * there is room for it
 */
export function provisionalNote(result: AnnualResult, say: Say): Derived {
  const names = pendingPlatforms(result.platforms).map(({ name }) => name);
  const value = names.length === 0 ? "" : say(message("report.provisional", { count: names.length, names: names.join("、") }));
  const said = spoken(say(message("report.provisional", { count: shown(PENDING_COUNT), names: shown("MID([open],2,32767)") })));
  const layout = scoresLayout(result);
  const open = scoresCell(layout, "open", result.platforms.length - 1);
  return derivedCell(value, alike(`=IF(${PENDING_COUNT}=0,"",${said})`), { ...ranksOf(result), open });
}

/** @returns a text that depends on how many are 待定: what is said of none, and what of some, {pending} being their number */
export function byPending(result: AnnualResult, ofNone: string, ofSome: (pending: string | number) => string): Derived {
  const pending = pendingPlatforms(result.platforms).length;
  const value = pending === 0 ? ofNone : ofSome(pending);
  return derivedCell(value, alike(`=IF(${PENDING_COUNT}=0,${spoken(ofNone)},${spoken(ofSome(shown(PENDING_COUNT)))})`), ranksOf(result));
}

function ranksOf(result: AnnualResult): Places {
  return { ranks: scoresCells(scoresLayout(result), "rank") };
}
