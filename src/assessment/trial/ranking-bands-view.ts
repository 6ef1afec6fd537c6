import { nearLines } from "../../regulation/standing/near-lines";
import { message, type Message } from "../../regulation/message";
import type { Scorecard } from "../../regulation/scoring/scorecard";
import { inRankOrder } from "../../report/result";
import { rankingView, type RankedView } from "./ranking-view";
import type { Trial } from "./trial";

/** The platforms of one tier, best first. */
export interface TierBand {
  /** 优秀…; null for those that are 待定. */
  readonly tier: string | null;
  /** From so many points on; null for the lowest, and for 待定. */
  readonly from: string | null;
  readonly platforms: readonly BandedPlatform[];
}

export interface BandedPlatform extends RankedView {
  /** Shares its rank with another. */
  readonly tied: boolean;
  /** Points by group of items, in the annex's order; null is 待补. */
  readonly groups: readonly GroupPoints[];
  /** Tier lines within one point, nearest first: small doubts decide there. */
  readonly near: readonly { readonly tier: string; readonly distance: string; readonly above: boolean }[];
}

/** A group such as 诊断服务: its known points, and how many it could have. */
export interface GroupPoints {
  /** Its name in the annex. */
  readonly group: string;
  readonly name: Message;
  readonly points: number;
  readonly max: number;
}

/** @returns the ranking as bands of tiers, from the highest down, empty ones left out, 待定 last */
export function rankingBands(trial: Trial): readonly TierBand[] {
  const platforms = bandedPlatforms(trial);
  const { tiers } = trial.result.edition;
  const bands: TierBand[] = tiers.map(({ name, from }, index) => ({
    tier: name,
    from: index === tiers.length - 1 ? null : from,
    platforms: platforms.filter(({ tier }) => tier === name),
  }));
  return [...bands, { tier: null, from: null, platforms: platforms.filter(({ tier }) => tier === null) }].filter((band) => band.platforms.length > 0);
}

function bandedPlatforms(trial: Trial): BandedPlatform[] {
  const { edition, platforms } = trial.result;
  const assessed = inRankOrder(platforms);
  return rankingView(trial).map((view, index): BandedPlatform => {
    const card = assessed[index]?.scorecard;
    if (card === undefined) return { ...view, tied: false, groups: [], near: [] };
    const names = [...new Set(card.items.map(({ item }) => item.group))];
    return {
      ...view,
      tied: view.rank !== null && assessed.filter(({ rank }) => rank === view.rank).length > 1,
      groups: names.map((group) => {
        const own = card.items.filter(({ item }) => item.group === group);
        const known = own.reduce((sum, { score }) => sum + Number(score?.toFixed() ?? 0), 0);
        return { group, name: groupName(own), points: known, max: own.reduce((sum, { item }) => sum + item.max, 0) };
      }),
      near: nearLines(edition, card).map(({ tier, distance }) => ({ tier: tier.name, distance: distance.abs().toFixed(2), above: distance.gte(0) })),
    };
  });
}

/** A group is called by its first item. */
function groupName([first]: Scorecard["items"]): Message {
  return message(`regulation.group.${first?.item.key ?? ""}`);
}
