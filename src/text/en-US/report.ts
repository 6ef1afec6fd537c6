import { reportSheetTexts } from "./report-sheets";
import type { Texts } from "../say";

export const reportTexts: Texts = {
  ...reportSheetTexts,

  "report.cycle": "Assessment cycle: {from} to {to}",
  "report.cycleOutside": "{cycle} (outside the validity, applied by reference)",
  "report.cycleUnstated": "Assessment cycle: not stated",
  "report.provisionalTitle": "{title} (provisional)",
  "report.provisional":
    "This table is provisional: facts of {count} platform(s) are missing or unconfirmed, so their total, tier and rank are pending ({names}). The other platforms are ranked and rewarded on what is known; run again once the facts are complete, and the result may change.",
  "report.missingIsNotZero":
    "“{missing}” marks a fact that nobody has stated or confirmed; it is not scored as zero. A sum, total or tier that hangs on one is “{pending}”.",
  "report.itemHeading": "{item}\n({max} points)",
  "report.itemFact": "Done\n({unit})",
  "report.itemScore": "Points",
  "report.fact.registered": "Reg.",
  "report.fact.leader": "Lead",
  "report.fact.goal": "Goal",
  "report.fact.plan": "Plan",
  "report.fact.duty": "Duty",
  "report.fact.technicalStaff": "Tech.\nstaff",
  "report.fact.sampledReports": "Reports\nsampled",
  "report.fact.visitedEnterprises": "Firms\nvisited",
  "report.live":
    "The facts in blue on yellow are the only input of this sheet: correct one, and score, tier, rank and award follow (the budget is corrected on the reward sheet); a cell left empty is unknown, its item {missing}. For good, correct the ledger and run again; a run goes by the ledgers.",
  "report.tierNotLive": "With these readings (tier on the basic score, and a quota of heads) the tier is no formula: it is the value of the run. Run again after correcting a fact.",
  "report.input.title": "Correct here",
  "report.input.answer": "是 or 否; leave it empty where it is not known.",
  "report.input.count": "A whole number of 0 or more; leave it empty where it is not known.",
  "report.input.amount": "An amount in 万元 of 0 or more; leave it empty where it is not known.",
  "report.input.budget": "The year's budget in 万元, 0 or more; the awards follow.",
  "report.budget": "Budget of the year",
  "report.shares": "Shares ({terms})",
  "report.unit": "Unit (万元 a share)",
  "report.tierAward": "Award of each in {tier}",
  "report.pendingItems": "Missing: {items}; the known items add up to {known} points",
  "report.tied": "tied",
  "report.eliminated": "failed, eliminated",
  "report.basis": "Basis: {title} ({document}), {articles}, and the scoring standard in its annex.",
  "report.readings": "Readings (where the text is silent or contradicts itself; all are the defaults): {readings}",
  "report.readingsChosen":
    "Readings (where the text is silent or contradicts itself; those marked “not the default” were chosen, the others are the defaults): {readings}",
  "report.allDefault": "Readings: {count} places where the text is silent or contradicts itself, all at their defaults; see “{sheet}”.",
  "report.someChosen":
    "Readings: of {count} places where the text is silent or contradicts itself {chosen} were chosen by the assessing authority: {readings}the other {others} are the defaults; see “{sheet}”.",
  "report.notDefault": "[not the default] {choice}",
  "report.reading": "{name}: {choice} ({articles}); ",
  "report.readingOfAnnex": "{name}: {choice}; ",
  "report.allocation": "How the reward was computed: {arithmetic}",
  "report.needAtCap": "Paying every cap in full takes {need} × 10,000 yuan; the year's budget is {budget} × 10,000 yuan.",
  "report.budgetMissing":
    "No budget of the year is stated, so no reward can be computed. Enter it in the assessment pane and run again.",
  "report.noFindings": "Nothing that needs checking was found",
  "report.severities":
    "To confirm: decides a score, a person must confirm it; it does not count until then, and where a whole fact is unknown the platform is pending. Reminder: read and scored, please check. For the record: no effect on any score. The original sheets are authoritative and were not changed.",
  "report.treated.error": "Not counted; confirm, correct the original sheet and run again",
  "report.treated.warning": "Scored as it stands, please check",
  "report.treated.noted": "Said on the result sheets",
  "report.treated.notice": "No effect on any score, recorded",
  "report.shortened": "{beginning}… ({length} characters in all; see the original cell)",
  "report.rows": "{rows} rows",
  "report.noPlatform": "(not in the roster)",
  "report.noEvidence": "There are no rows to list",
  "report.outcomes":
    "计入: the row counts for the item; 未计入: it does not meet the conditions, and 原因 says why; 待核: it cannot be read surely and does not count until a person has looked, see 数据体检. A number in brackets is the row that says the same and counts. Click a cell's address to go there; filter by platform, item and so on; run again after rows have been inserted or deleted or sheets renamed.",
  "report.wishes.malformed": "expected an object such as {\"sheets\": [\"ranking\"], \"form\": \"values\"}, found {found}",
  "report.wishes.unknownKey": "there is no entry “{found}”; there are sheets (which sheets are made) and form",
  "report.wishes.sheetsMalformed": "sheets should be a list of names such as [\"年度排名\", \"reward\"], found {found}",
  "report.wishes.noSheets": "no sheet is chosen; there are {known}",
  "report.wishes.unknownSheet": "there is no sheet “{found}”; there are {known}",
  "report.wishes.unknownForm": "there is no form “{found}”; there are {known}",
  "report.log.unreadable": "(the earlier log cannot be read; it stands under 输入摘要 as it was found)",
  "report.traceCut":
    "One sheet cannot hold all rows: {listed} are listed here, {left} more, all of which count, are not.",
  "report.findingsCut": "One sheet cannot hold all findings: {listed} are listed here, {left} more are not.",
};
