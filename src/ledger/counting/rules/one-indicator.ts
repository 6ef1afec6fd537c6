import { exclude, PASS, type Check } from "../judgement";
import type { CountingRule } from "../rule";

/** Reading 17, exclusive: a project counts for the first indicator of the annex that it counts for, and for no other. */
export function inOneIndicatorOnly(rule: CountingRule): CountingRule {
  const { projectNames } = rule;
  if (projectNames === undefined) return rule;
  const notElsewhere: Check = (row, { index }, { claimed }) =>
    claimed.has(index, projectNames(row)) ? exclude(rule.mark, "otherIndicator") : PASS;
  return { ...rule, checks: [...rule.checks, notElsewhere] };
}
