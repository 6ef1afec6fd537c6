import type { CountingChoices } from "./counting-choices";
import type { CountingRule } from "./rule";
import { adopted } from "./rules/adopted";
import { demos } from "./rules/demos";
import { diagnosed } from "./rules/diagnosed";
import { dissatisfied } from "./rules/dissatisfied";
import { enrolled } from "./rules/enrolled";
import { events } from "./rules/events";
import { investment } from "./rules/investment";
import { projects } from "./rules/projects";
import { worstReports } from "./rules/worst-reports";
import { inOneIndicatorOnly } from "./rules/one-indicator";

/**
 * Every fact that is counted from a ledger, in the annex's order, by the readings taken; the facts of 组织机构 stand in the roster.
 *
 * @param minimumWan from how much a project counts, in 万元 (annex, 项目实施 1)
 */
export function countingRules(choices: CountingChoices, minimumWan: string): readonly CountingRule[] {
  const rules: readonly CountingRule[] = [
    diagnosed(choices), adopted, projects(choices, minimumWan), enrolled, demos, events(choices), worstReports, dissatisfied, investment(choices),
  ];
  return choices.crossIndicator === "exclusive" ? rules.map(inOneIndicatorOnly) : rules;
}
