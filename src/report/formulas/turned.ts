import { rules2021 } from "../../regulation/editions/2021/rules";
import { factsOf, type Item } from "../../regulation/edition";
import { SAMPLE_OF } from "../../regulation/scoring/score-as-chosen";
import { itemSaying } from "./item-saying";
import { rankSaying } from "./rank-saying";
import type { Saying } from "./saying";
import { tierSaying } from "./tier-saying";

export type LiveForm = "zhgz" | "native";

/** A cell, of this sheet or another, as Excel writes one in a formula; after a turn it is written as it was found. */
const CELL = "(?:(?:'(?:[^']|'')+'|[^'!\\s(),\"=<>&+*/:-]+)!)?\\$?[A-Z]{1,3}\\$?\\d+";
const PLACE = /\[(\w+)\]/u;

/**
 * Turns a formula of one form into the other. It is known by its shape, from the same sayings that wrote it, and its cells are
 * taken over, so that it may have moved, been copied down or followed a sheet that was renamed.
 *
 * @param formula in its en-US form, from "=" on
 * @returns the other formula; null for one that nobody but the user has written, and for one that says the same in both forms
 */
export function turned(formula: string, to: LiveForm): string | null {
  const from = to === "zhgz" ? "native" : "zhgz";
  for (const saying of SAYINGS) {
    const places = placesIn(saying[from], formula);
    if (places !== null) return saying[to].split(PLACE).map((part, index) => (index % 2 === 0 ? part : (places.get(part) ?? ""))).join("");
  }
  return null;
}

/** @returns the cells by their places; null when the formula is of another shape */
function placesIn(template: string, formula: string): ReadonlyMap<string, string> | null {
  const match = patternOf(template).exec(formula);
  return match === null ? null : new Map(Object.entries(match.groups ?? {}));
}

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const source = template.split(PLACE).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${CELL})`;
  });
  const pattern = new RegExp(`^${source.join("")}$`, "u");
  patterns.set(template, pattern);
  return pattern;
}

/** Everything that has a function of the add-in's, under the readings under which it has one. */
const SAYINGS: readonly Saying[] = [
  ...rules2021.items.flatMap(itemSayings),
  ...(["item", "veto"] as const).flatMap((registrationGate) =>
    (["total", "base"] as const).map((bonusInTier) => tierSaying({ tiers: rules2021.tiers, choices: { bonusInTier, registrationGate } })),
  ),
  rankSaying({ tieRule: "competition", registrationGate: "item" }),
];

function itemSayings(item: Item): Saying[] {
  const sample = SAMPLE_OF[item.key];
  const samples = sample === undefined ? [null] : [null, sample];
  const facts = item.key === "staff" ? [factsOf(item), ["technicalStaff" as const]] : [factsOf(item)];
  return (["pending", "zero"] as const).flatMap((missingAsZero) =>
    (["full", "pending", "zero"] as const).flatMap((noSample) =>
      samples.flatMap((known) => facts.map((shown) => itemSaying(item, { missingAsZero, noSample, roundInvestment: "exact" }, { facts: shown, sample: known }))),
    ),
  );
}
