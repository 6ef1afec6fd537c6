/**
 * The regulation once more, from reading.md alone and in whole numbers: points in hundredths, money in hundredths of 万元. It shares
 * nothing with the core, so that what both say can be compared.
 */
export interface OracleFacts {
  readonly registered: boolean | null;
  /** 分管, 目标, 计划, 责任 */
  readonly checks: readonly (boolean | null)[];
  readonly staff: bigint | null;
  readonly diagnosed: bigint | null;
  readonly adopted: bigint | null;
  readonly projects: bigint | null;
  readonly enrolled: bigint | null;
  readonly demos: bigint | null;
  readonly events: bigint | null;
  readonly worst: bigint | null;
  readonly dissatisfied: bigint | null;
  readonly investment: bigint | null;
}

/** The variants that the pane offers, on or off, and how the budget is paid. */
export interface Variant {
  readonly exclusive90: boolean;
  readonly wholeWan: boolean;
  readonly tierOnBase: boolean;
  readonly noFloor: boolean;
  readonly missingAsZero: boolean;
  readonly veto: boolean;
  readonly pay: "ratio321" | "poolSplit" | "priority" | "capsOnly" | "quota";
}

export interface OracleOutcome {
  readonly base: bigint | null;
  readonly total: bigint | null;
  /** 0 优秀, 1 先进, 2 良好, 3 合格, 4 不及格; null 待定 */
  readonly tier: number | null;
  readonly rank: number | null;
  readonly award: bigint | null;
}

const WEIGHTS = [3n, 2n, 1n] as const;
const CAPS = [30000n, 20000n, 10000n] as const;
const YI = 1_000_000n;

/** @returns each platform's outcome, in the order in which they came */
export function oracle(all: readonly OracleFacts[], budget: bigint, variant: Variant): OracleOutcome[] {
  const scored = all.map((facts) => score(facts, variant));
  const ranks = scored.map(({ total, vetoed }) =>
    total === null || vetoed ? null : 1 + scored.filter((other) => !other.vetoed && other.total !== null && other.total > total).length,
  );
  const reached = scored.map(({ tier }) => tier);
  const tiers = variant.pay === "quota" ? limited(reached, ranks) : reached;
  const awards = paid(tiers, budget, variant);
  return scored.map(({ base, total }, index) => ({ base, total, tier: tiers[index] ?? null, rank: ranks[index] ?? null, award: awards(tiers[index] ?? null) }));
}

function score(facts: OracleFacts, { exclusive90, tierOnBase, noFloor, missingAsZero, veto }: Variant) {
  const floored = (points: bigint): bigint => (points < 0n && !noFloor ? 0n : points);
  const items = [
    organisation(facts),
    facts.staff === null ? null : facts.staff >= 50n ? 500n : 0n,
    proportion(facts.diagnosed, 100n, 3000n),
    proportion(facts.adopted, 10n, 1000n),
    proportion(facts.projects, 40n, 1000n),
    proportion(facts.enrolled, 20n, 500n),
    facts.demos === null ? null : atMost(facts.demos * 250n, 500n),
    facts.events === null ? null : atMost(facts.events * 200n, 1000n),
    facts.worst === null ? null : floored(1000n - 100n * facts.worst),
    facts.dissatisfied === null ? null : floored(500n - 100n * facts.dissatisfied),
    facts.investment === null ? null : BigInt([1n, 5n, 10n, 50n, 100n].filter((yi) => facts.investment! >= yi * YI).length) * 200n,
  ].map((points) => (points === null && missingAsZero ? 0n : points));
  const base = sum(items.slice(0, 10));
  const total = sum(items);
  const decides = total !== null && tierOnBase ? base : total;
  const vetoed = veto && facts.registered === false;
  const lines = [9000n, 8000n, 7000n, 6000n];
  const above = (points: bigint): number => lines.filter((line, index) => (exclusive90 && index === 0 ? points > line : points >= line)).length;
  return { base, total, vetoed, tier: vetoed ? 4 : decides === null ? null : 4 - above(decides) };
}

function organisation({ registered, checks }: OracleFacts): bigint | null {
  if (registered === false) return 0n;
  if (registered === null || checks.includes(null)) return null;
  return 1000n - 200n * BigInt(checks.filter((check) => check === false).length);
}

/** ROUND(min(n ÷ target, 1) × max), half up: twice the product and one target more, over two targets. */
function proportion(count: bigint | null, target: bigint, max: bigint): bigint | null {
  return count === null ? null : (2n * atMost(count, target) * max + target) / (2n * target);
}

/** At most ⌈3n/6⌉ 优秀 and ⌈5n/6⌉ 优秀 or 先进, by how many are strictly ahead: ties for the last place all have it. */
function limited(reached: readonly (number | null)[], ranks: readonly (number | null)[]): (number | null)[] {
  const entrants = reached.flatMap((tier, index) => (tier !== null && tier < 3 ? [ranks[index] ?? Infinity] : []));
  const [excellent, advanced] = [Math.ceil((3 * entrants.length) / 6), Math.ceil((5 * entrants.length) / 6)];
  return reached.map((tier, index) => {
    if (tier === null || tier > 2) return tier;
    const ahead = entrants.filter((rank) => rank < (ranks[index] ?? Infinity)).length;
    if (tier === 0 && ahead < excellent) return 0;
    return tier < 2 && ahead < advanced ? 1 : 2;
  });
}

function paid(tiers: readonly (number | null)[], budget: bigint, { pay, wholeWan }: Variant): (tier: number | null) => bigint | null {
  const heads = WEIGHTS.map((_, tier) => BigInt(tiers.filter((one) => one === tier).length));
  const down = (amount: bigint): bigint => (wholeWan ? (amount / 100n) * 100n : amount);
  const byTier = BY_PAY[pay]({ heads, budget, down });
  return (tier) => (tier === null ? null : tier > 2 ? 0n : (byTier[tier] ?? null));
}

interface Till {
  readonly heads: readonly bigint[];
  readonly budget: bigint;
  readonly down: (amount: bigint) => bigint;
}

const BY_PAY: Readonly<Record<Variant["pay"], (till: Till) => readonly (bigint | null)[]>> = {
  ratio321: inRatio,
  quota: inRatio,
  poolSplit: ({ heads, budget, down }) => {
    const weights = WEIGHTS.filter((_, tier) => heads[tier] !== 0n).reduce((all, weight) => all + weight, 0n);
    return heads.map((count, tier) => (count === 0n ? 0n : atMost(down((budget * WEIGHTS[tier]!) / (weights * count)), CAPS[tier]!)));
  },
  priority: ({ heads, budget, down }) => {
    let left = budget;
    return heads.map((count, tier) => {
      if (count === 0n) return 0n;
      const each = atMost(down(left / count), CAPS[tier]!);
      left = each === CAPS[tier] ? left - each * count : 0n;
      return each;
    });
  },
  capsOnly: ({ heads, budget }) => {
    const need = heads.reduce((all, count, tier) => all + count * CAPS[tier]!, 0n);
    return CAPS.map((cap) => (budget >= need ? cap : null));
  },
};

function inRatio({ heads, budget, down }: Till): readonly bigint[] {
  const shares = heads.reduce((all, count, tier) => all + count * WEIGHTS[tier]!, 0n);
  const unit = shares === 0n ? 0n : atMost(down(budget / shares), 10000n);
  return WEIGHTS.map((weight) => weight * unit);
}

function atMost(amount: bigint, most: bigint): bigint {
  return amount < most ? amount : most;
}

function sum(items: readonly (bigint | null)[]): bigint | null {
  return items.reduce<bigint | null>((all, points) => (all === null || points === null ? null : all + points), 0n);
}
