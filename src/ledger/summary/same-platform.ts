import { FACT_KEYS } from "../../regulation/facts";
import { message } from "../../regulation/message";
import { factName, factsOf, sameFact, type FactValue, type StatedKey } from "../facts";
import { findingAt, type Finding } from "../finding";
import { listing } from "../listing";
import type { PlatformFacts } from "../platform";
import { cellAddress, type CellPlace } from "../sheet";
import { nameKey } from "../values/name";
import type { PlatformRow } from "./platform-row";

/** Platforms, each once, in the order of their first rows. */
export interface MetPlatforms {
  readonly platforms: readonly PlatformFacts[];
  readonly findings: readonly Finding[];
}

/**
 * Brings the rows of one platform together. Rows that say the same count once; where they differ, the fact is unknown
 * until a person says which row is right.
 */
export function meetPlatforms(rows: readonly PlatformRow[]): MetPlatforms {
  const byName = new Map<string, PlatformRow[]>();
  for (const row of rows) {
    const same = byName.get(nameKey(row.name));
    if (same === undefined) byName.set(nameKey(row.name), [row]);
    else same.push(row);
  }
  const platforms: PlatformFacts[] = [];
  const findings: Finding[] = [];
  for (const [first, ...repeats] of byName.values()) {
    if (first === undefined) continue;
    platforms.push(platformOf(first, repeats));
    for (const repeat of repeats) findings.push(repeatFinding(first, repeat));
  }
  return { platforms, findings };
}

function platformOf(first: PlatformRow, repeats: readonly PlatformRow[]): PlatformFacts {
  const known = new Map<StatedKey, FactValue>();
  const sources: Partial<Record<StatedKey, readonly CellPlace[]>> = {};
  for (const [fact, value] of first.known) {
    if (!repeats.every((repeat) => sameFact(value, repeat.known.get(fact)))) continue;
    known.set(fact, value);
    sources[fact] = [first, ...repeats].flatMap((row) => row.cells.get(fact) ?? []);
  }
  return { name: first.name, company: first.company, facts: factsOf(known), sources };
}

function repeatFinding(first: PlatformRow, repeat: PlatformRow): Finding {
  const differing = FACT_KEYS.filter((fact) => !sameFact(first.known.get(fact), repeat.known.get(fact)));
  const fill = { platform: first.name, first: cellAddress(first.place), repeat: cellAddress(repeat.place) };
  if (differing.length === 0) {
    return findingAt(repeat.place, repeat.name, {
      severity: "warning",
      problem: message("ledger.repeated", fill),
      suggestion: message("ledger.fix.repeated", fill),
      platform: first.name,
    });
  }
  return findingAt(repeat.place, repeat.name, {
    severity: "error",
    problem: message("ledger.repeatedDiffers", { ...fill, facts: listing(differing.map(factName)) }),
    suggestion: message("ledger.fix.repeatedDiffers", fill),
    platform: first.name,
  });
}
