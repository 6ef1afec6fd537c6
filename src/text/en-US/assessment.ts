import { assessmentRolesTexts } from "./assessment-roles";
import type { Texts } from "../say";

export const assessmentTexts: Texts = {
  ...assessmentRolesTexts,
  "assessment.reading": "Reading the workbook…",
  "assessment.scoring": "Scoring, grading and ranking {count} platform(s)…",
  "assessment.writing": "Writing the result sheets…",
  "assessment.sentences": "{head} {tail}",
  "assessment.sheet": "“{name}”",
  "assessment.hiddenSheet": "“{name}” (hidden)",
  "assessment.andMore": "{names} and others, {count} in all",
  "assessment.noSheets": "none (no sheet of the workbook holds data)",
  "assessment.noSummary":
    "Nothing was scored: there is no annual summary that can be used for certain. {why} Sheets looked at: {sheets}. Expected is a table with one row per platform, whose header has 平台名称 and the assessed facts (registration, insured staff, diagnosed enterprises, adopted solutions, projects, enrolled projects, demonstration projects, events, worst reports, dissatisfied enterprises, new investment). Add or correct it and run again; the workbook was not changed.",
  "assessment.nothingReadable":
    "Nothing was scored: the header was found on sheet “{sheet}”, but from row {row} on no platform has a fact that can be read. {why} Enter the platforms' facts there (whole numbers for counts, 是 or 否 for yes-or-no facts) and run again; sheets looked at: {sheets}; the workbook was not changed.",
  "assessment.budgetUnreadable":
    "The annual budget “{found}” cannot be read. Expected is an amount of 0 or more in 10,000 yuan, such as 1500, or one with its unit, such as 1.5亿元. Correct it and run again; the workbook was not changed.",
  "assessment.choicesUnreadable":
    "The choices of readings kept in the workbook cannot be read: {problem}. Choose them anew under Readings in the assessment pane, then run again. The workbook has not been changed.",
  "assessment.wishesUnreadable":
    "The sheets wanted, as the workbook keeps them, cannot be read: {problem}. Choose them anew in the assessment pane and run again; the workbook was not changed.",
  "assessment.log.annual": "Rank the year",
  "assessment.log.edition": "{title} ({document})",
  "assessment.log.defaults": "all {count} readings at their defaults",
  "assessment.log.chosen": "chosen: {choices}; the other {others} at their defaults",
  "assessment.log.choice": "{name} = {choice}",
  "assessment.log.none": "none",
  "assessment.log.input":
    "facts from {tables}; {sheets} sheets with {rows} rows read; budget: {budget}; cycle: {cycle}; where ledgers are, as told by hand: {mapping}",
  "assessment.log.table": "{table} (“{sheet}”)",
  "assessment.log.budget": "{budget} (× 10,000 yuan unless it says another unit)",
  "assessment.log.cycle": "{from} to {to}",
  "assessment.log.outcome":
    "{platforms} platforms: {tiers}; {pending} pending; {money}; data check: {errors} to confirm, {warnings} reminders, {notices} for the record",
  "assessment.log.tier": "{name} {count}",
  "assessment.log.money": "{paid} × 10,000 yuan paid, {left} left",
  "assessment.log.noMoney": "no budget stated, no reward computed",
  "assessment.provisional":
    "Ranking and reward are provisional: {count} platform(s) are pending ({names}); the others are ranked and rewarded on what is known",
  "assessment.fix.provisional": "Complete or confirm the facts listed among these findings, then run again",
  "assessment.fix.validity": "Confirm the assessment cycle; if this regulation is to be applied all the same, the sheets already say so",
  "assessment.warning": "{platform}: {warning}",
  "assessment.fix.warning": "Check this fact; if it is right, nothing needs to be changed",
  "assessment.fix.notice": "Nothing to do; rename or delete your own sheet and run again if you do not need it",
  "assessment.counting": "Counting “{fact}” from {ledger} ({rows} rows)…",
  "assessment.stopped": "Stopped as you asked; the workbook has not been changed.",
  "assessment.summaryForm": "annual summary form",
  "assessment.thisCell": "This cell",
  "assessment.sameAs": "{reason} (row {row})",
  "assessment.sameAsOn": "{reason} (“{sheet}”, row {row})",
  "assessment.left.unconfirmed": "not confirmed by the enterprise",
  "assessment.left.outOfCycle": "outside the assessed cycle",
  "assessment.left.duplicate": "says the same as another row",
  "assessment.left.belowThreshold": "less than 1 million yuan",
  "assessment.left.noStamp": "report not stamped",
  "assessment.left.notEnrolled": "not enrolled",
  "assessment.left.noContract": "no contract",
  "assessment.left.notAdopted": "not adopted",
  "assessment.left.satisfied": "the enterprise is satisfied",
  "assessment.left.notUpheld": "not upheld on verification",
  "assessment.left.sameEnterprise": "the enterprise counts once already",
  "assessment.left.notOnSite": "not an event on site",
  "assessment.left.beforeDiagnosis": "paid before the diagnosis",
  "assessment.left.claimedBefore": "counts for the platform that claimed it first",
  "assessment.left.diagnosedBefore": "counts for the platform that diagnosed it first",
  "assessment.left.otherIndicator": "the project counts for another indicator",
  "assessment.left.total": "total row",
  "assessment.left.header": "header repeated",
  "assessment.left.index": "column numbers",
  "assessment.left.note": "note",
  "assessment.left.empty": "nothing in it",
  "assessment.rowsHidden":
    "Sheet “{sheet}” has rows that are hidden or filtered out; they were read and counted like the others",
  "assessment.fix.rowsHidden":
    "If these rows should not count, delete them and run again; otherwise nothing need be done.",
  "assessment.mappingUnreadable":
    "Nothing was scored: the mapping of the ledgers cannot be used: {problem}. Correct it and run again; the workbook has not been changed.",
  "assessment.nothingCounted":
    "Nothing was scored: ledgers were found, but no platform has anything that can be counted. {why}Sheets looked at: {sheets}. Correct this and run again; the workbook has not been changed.",
  "assessment.factValue": "{value}",
  "assessment.wan": "{amount} 万元",
};
