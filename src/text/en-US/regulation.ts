import type { Texts } from "../say";

export const regulationTexts: Texts = {
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

  "regulation.fact.registered": "registered as a local legal person",
  "regulation.fact.leader": "member of management in charge",
  "regulation.fact.goal": "clear goals",
  "regulation.fact.plan": "definite plan",
  "regulation.fact.duty": "tasks assigned to persons",
  "regulation.fact.insuredStaff": "staff with local social insurance",
  "regulation.fact.diagnosed": "enterprises diagnosed and confirmed",
  "regulation.fact.adopted": "solutions adopted and commissioned",
  "regulation.fact.projects": "projects of at least ¥1 million",
  "regulation.fact.enrolled": "projects enrolled with the statistics bureau",
  "regulation.fact.demos": "demonstration projects",
  "regulation.fact.events": "promotion events",
  "regulation.fact.worstReports": "times named worst report",
  "regulation.fact.dissatisfied": "dissatisfied enterprises",
  "regulation.fact.investmentWan": "accumulated new investment",

  "regulation.unit.org": "checks",
  "regulation.unit.staff": "staff",
  "regulation.unit.diag": "enterprises",
  "regulation.unit.adopt": "solutions",
  "regulation.unit.project": "projects",
  "regulation.unit.enroll": "projects",
  "regulation.unit.demo": "projects",
  "regulation.unit.event": "events",
  "regulation.unit.quality": "times",
  "regulation.unit.feedback": "enterprises",
  "regulation.unit.bonus": "万元",

  "regulation.enumeration": "{head}, {tail}",
  "regulation.none": "none",
  "regulation.missing": "To be supplied: {facts}",
  "regulation.citation": "Art. {article}, annex row “{group}” {row}",

  "regulation.arithmetic.checklistComplete": "registered, all {checks} checks met: full {score} points",
  "regulation.arithmetic.checklist":
    "registered, {count} missing ({failed}): {max} points − {count} × {each} points = {score} points",
  "regulation.arithmetic.unregistered": "not registered as a local legal person: {score} points",
  "regulation.arithmetic.reached": "{count} {unit} ≥ {target}: {score} points",
  "regulation.arithmetic.notReached": "{count} {unit} < {target}: {score} points",
  "regulation.arithmetic.proportion": "{count} {unit} ÷ {target} × {max} points = {score} points",
  "regulation.arithmetic.full": "{count} {unit}, target of {target} reached: full {score} points",
  "regulation.arithmetic.perUnit": "{count} {unit} × {each} points = {score} points",
  "regulation.arithmetic.perUnitCapped": "{count} {unit} × {each} points = {raw} points, at most {max}: {score} points",
  "regulation.arithmetic.deduction": "{max} points − {count} {unit} × {each} points = {score} points",
  "regulation.arithmetic.deductionFloored":
    "{max} points − {count} {unit} × {each} points = {raw} points, at least 0: {score} points",
  "regulation.arithmetic.belowSteps":
    "{amount} 万元, below {next} 亿元: {score} points; {short} 万元 short of {next} 亿元 ({nextPoints} points)",
  "regulation.arithmetic.step":
    "{amount} 万元, {reached} 亿元 reached: {score} points; {short} 万元 short of {next} 亿元 ({nextPoints} points)",
  "regulation.arithmetic.topStep": "{amount} 万元, top step of {reached} 亿元 reached: {score} points",

  "regulation.warning.unregistered":
    "Red warning: not registered as a local legal person. The item scores 0, yet the total may still reach a rewarded tier; please verify",
  "regulation.warning.withoutWork":
    "No diagnoses, projects or promotion at all; {points} points of the total are those of the two items that only deduct",
  "regulation.warning.shownAsReached":
    "Shown as reached, but not reached: {amount} 万元 displays as {shown} 亿元 at two decimals and is below {step} 亿元",

  "regulation.reward.shared":
    "Unit = budget of {budget} 万元 ÷ ({terms}) = {budget} ÷ {shares}, rounded down to 0.01 万元 = {unit} 万元",
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
