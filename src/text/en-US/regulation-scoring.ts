import type { Texts } from "../say";

/** What scoring an item says; the custom functions load no more of the regulation than this. */
export const regulationScoringTexts: Texts = {
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
  "regulation.warning.shownAsReached":
    "Shown as reached, but not reached: {amount} 万元 displays as {shown} 亿元 at two decimals and is below {step} 亿元",
};
