import { regulationChoicesTexts } from "./regulation-choices";
import { regulationReadingsTexts } from "./regulation-readings";
import { regulationScoringTexts } from "./regulation-scoring";
import type { Texts } from "../say";

export const regulationTexts: Texts = {
  ...regulationScoringTexts,
  ...regulationChoicesTexts,
  ...regulationReadingsTexts,

  "regulation.group.org": "Organisation",
  "regulation.group.diag": "Diagnosis",
  "regulation.group.project": "Projects",
  "regulation.group.demo": "Promotion",
  "regulation.group.quality": "Service quality",
  "regulation.group.bonus": "Bonus",
  "regulation.item.org": "Organisation",
  "regulation.item.staff": "Insured staff",
  "regulation.item.diag": "Diagnoses",
  "regulation.item.adopt": "Solutions adopted",
  "regulation.item.project": "Projects carried out",
  "regulation.item.enroll": "Projects enrolled",
  "regulation.item.demo": "Demonstration projects",
  "regulation.item.event": "Promotion events",
  "regulation.item.quality": "Report quality",
  "regulation.item.feedback": "Enterprise feedback",
  "regulation.item.bonus": "Bonus",
  "regulation.warning.withoutWork":
    "No diagnoses, projects or promotion at all; {points} points of the total are those of the two items that only deduct",

  "regulation.reward.shared":
    "Unit = budget of {budget} 万元 ÷ ({terms}) = {budget} ÷ {shares}, rounded down to {precision} 万元 = {unit} 万元",
  "regulation.reward.atCap":
    "Unit = budget of {budget} 万元 ÷ ({terms}) = {budget} ÷ {shares}, at least {cap} 万元: capped at {cap} 万元, paid in full",
  "regulation.reward.nobody": "No platform is in one of the three rewarded tiers; nothing is paid",
  "regulation.reward.provisional": "{sentence}. {pending} platforms are pending; amounts will change once their tiers are known",

  "regulation.outsideValidity":
    "Outside validity, applied by reference (cycle {from} to {to}; the regulation is valid {validFrom} to {validTo})",

  "regulation.notFinite": "{found} is not a number",
  "regulation.notACount": "{fact}: found {found}; expected a whole number of 0 or more. Please correct it",
  "regulation.negativeAmount": "{fact}: found {found} 万元; it cannot be negative. Please correct it",
  "regulation.negativeTotal": "total: found {found}; it cannot be negative. Please correct it",
  "regulation.negativeBudget": "annual budget: found {found} 万元; it cannot be negative. Please correct it",
};
