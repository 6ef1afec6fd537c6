import type { ChoiceKeys, Choices, OptionName } from "./choices";
import { Decimal } from "../decimal";
import type { Edition, Item, ScoringMethod, Tier } from "../edition";

type Change = (edition: Edition) => Edition;

/** The readings that are a change of the edition's numbers. The others are looked up where they are carried out. */
const CHANGES: { readonly [Option in OptionName]?: { readonly [Key in ChoiceKeys[Option]]?: Change } } = {
  orgItems: { three: methods((method) => (method.kind === "checklist" ? { ...method, together: ["plan", "duty"] } : method)) },
  partialCredit: { allOrNothing: methods(atTheTarget) },
  itemFloor: {
    none: (edition) => lowestOpen(methods((method) => (method.kind === "deduction" ? { ...method, bottomless: true } : method))(edition)),
  },
  excellentInclusive: { exclusive: tiers((tier, index) => (index === 0 ? { ...tier, line: "exclusive" } : tier)) },
  awardRounding: { whole: (edition) => ({ ...edition, reward: { ...edition.reward, precisionWan: "1" } }) },
  validTo: { "2024-03-07": (edition) => ({ ...edition, validTo: "2024-03-07" }) },
};

/**
 * The edition as the choices read it: everything that scores, ranks and pays takes it in place of the edition itself. The
 * readings that concern counting stand in its `choices` for whoever counts.
 *
 * @param edition as published, with every reading at its default
 */
export function applyChoices(edition: Edition, choices: Choices): Edition {
  const options = Object.keys(choices) as OptionName[];
  return options.reduce<Edition>((read, option) => changeOf(option, choices)?.(read) ?? read, { ...edition, choices });
}

function changeOf(option: OptionName, choices: Choices): Change | undefined {
  const changes: Readonly<Record<string, Change>> | undefined = CHANGES[option];
  return changes?.[choices[option]];
}

function methods(change: (method: ScoringMethod, item: Item) => ScoringMethod): Change {
  return (edition) => ({ ...edition, items: edition.items.map((item) => ({ ...item, method: change(item.method, item) })) });
}

/** Art. 6 states a target for each of these rows, 至少打造2项 and 5场以上 as well as 100家以上: there the annex's points for each unit are full. */
function atTheTarget(method: ScoringMethod, { max }: Item): ScoringMethod {
  if (method.kind === "proportion") return { ...method, kind: "threshold" };
  if (method.kind !== "perUnit") return method;
  return { kind: "threshold", fact: method.fact, target: new Decimal(max).div(method.points).toNumber() };
}

function tiers(change: (tier: Tier, index: number) => Tier): Change {
  return (edition) => ({ ...edition, tiers: edition.tiers.map(change) });
}

/** 60分以下（不含） is 不及格 however low: without a floor a total may be negative. */
function lowestOpen(edition: Edition): Edition {
  return tiers((tier, index) => (index === edition.tiers.length - 1 ? { ...tier, line: "none" } : tier))(edition);
}
