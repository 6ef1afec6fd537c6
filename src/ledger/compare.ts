import { FACT_KEYS, type FactKey } from "../regulation/facts";
import { message, type Message } from "../regulation/message";
import { factName, factsOf, sameFact, type FactValue } from "./facts";
import { findingAbout, findingAt, type Finding, type Remark } from "./finding";
import type { PlatformFacts } from "./platform";
import type { SummaryReading } from "./summary/reading";
import { nameKey } from "./values/name";

/** The two ways in, brought together. */
export interface ComparedFacts {
  readonly platforms: readonly PlatformFacts[];
  readonly findings: readonly Finding[];
}

/**
 * Sets what the ledgers count beside what the summary form states: every difference is a finding. The ledgers are taken,
 * since every point of theirs leads back to a row; the form fills in what no ledger tells.
 */
export function compareFacts(counted: readonly PlatformFacts[], summary: SummaryReading): ComparedFacts {
  const stated = new Map(summary.platforms.map((platform) => [nameKey(platform.name), platform]));
  const sheet = summary.found?.sheet ?? "";
  const met = new Set<PlatformFacts>();
  const findings: Finding[] = [];
  const platforms = counted.map((platform) => {
    const form = stated.get(nameKey(platform.name)) ?? stated.get(nameKey(platform.company ?? ""));
    if (form === undefined) {
      findings.push(unmatched(sheet, platform.name, "ledger.platformOnlyCounted", "warning"));
      return platform;
    }
    met.add(form);
    return comparePlatform(platform, form, sheet, findings);
  });
  for (const form of summary.platforms) {
    if (!met.has(form)) findings.push(unmatched(sheet, form.name, "ledger.platformOnlyStated", "error"));
  }
  return { platforms, findings };
}

function comparePlatform(platform: PlatformFacts, form: PlatformFacts, sheet: string, findings: Finding[]): PlatformFacts {
  const known = new Map<FactKey, FactValue>();
  const sources = { ...platform.sources };
  for (const fact of FACT_KEYS) {
    const [counted, stated] = [platform.facts[fact], form.facts[fact]];
    const value = counted ?? stated;
    if (value !== null) known.set(fact, value);
    if (counted === null && stated !== null) sources[fact] = form.sources[fact] ?? [];
    if (stated !== null && !sameFact(counted, stated)) findings.push(difference(platform, form, fact, sheet));
  }
  return { ...platform, company: platform.company ?? form.company, facts: { ...form.facts, ...platform.facts, ...factsOf(known) }, sources };
}

function difference(platform: PlatformFacts, form: PlatformFacts, fact: FactKey, sheet: string): Finding {
  const [counted, stated] = [platform.facts[fact], form.facts[fact]];
  const key = counted === null ? "ledger.factOnlyStated" : "ledger.factDiffers";
  const remark: Remark = {
    severity: "warning",
    problem: message(key, { platform: platform.name, fact: factName(fact), stated: said(stated), counted: said(counted) }),
    suggestion: message(key.replace("ledger.", "ledger.fix.")),
    platform: platform.name,
  };
  const place = form.sources[fact]?.[0];
  return place === undefined ? findingAbout(sheet, remark) : findingAt(place, textOf(stated), remark);
}

function said(value: FactValue | null): Message | string {
  if (value === null) return message("ledger.missing");
  return typeof value === "boolean" ? message(value ? "ledger.yes" : "ledger.no") : textOf(value);
}

function textOf(value: FactValue | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "number" ? String(value) : `${value.toFixed()}万元`;
}

function unmatched(sheet: string, platform: string, key: string, severity: "error" | "warning"): Finding {
  return findingAbout(sheet, {
    severity,
    problem: message(key, { platform }),
    suggestion: message("ledger.fix.platformDiffers"),
    platform,
  });
}
