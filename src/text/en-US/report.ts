import type { Texts } from "../say";

export const reportTexts: Texts = {
  "report.cycle": "Assessment cycle: {from} to {to}",
  "report.cycleOutside": "{cycle} (outside the validity, applied by reference)",
  "report.cycleUnstated": "Assessment cycle: not stated",
  "report.provisionalTitle": "{title} (provisional)",
  "report.provisional":
    "This table is provisional: facts of {count} platform(s) are missing or unconfirmed, so their total, tier and rank are pending ({names}). The other platforms are ranked and rewarded on what is known; run again once the facts are complete, and the result may change.",
  "report.missingIsNotZero":
    "“{missing}” marks a fact that nobody has stated or confirmed; it is not scored as zero. A sum, total or tier that hangs on one is “{pending}”.",
  "report.itemHeading": "{item}\n({max} points)",
  "report.pendingItems": "Missing: {items}; the known items add up to {known} points",
  "report.tied": "tied",
  "report.eliminated": "failed, eliminated",
  "report.basis": "Basis: {title} ({document}), {articles}, and the scoring standard in its annex.",
  "report.readings": "Readings (where the text is silent or contradicts itself; all are the defaults): {readings}",
  "report.reading": "{name}: {choice} ({articles}); ",
  "report.readingOfAnnex": "{name}: {choice}; ",
  "report.allocation": "How the reward was computed: {arithmetic}",
  "report.needAtCap": "Paying every cap in full takes {need} × 10,000 yuan; the year's budget is {budget} × 10,000 yuan.",
  "report.budgetMissing":
    "No budget of the year is stated, so no reward can be computed. Enter it in the assessment pane and run again.",
  "report.noFindings": "Nothing that needs checking was found",
  "report.severities":
    "To confirm: decides a score, a person must confirm it, and the platform is pending until then. Reminder: read and scored, please check. For the record: no effect on any score. The original sheets are authoritative and were not changed.",
  "report.treated.error": "Not counted, platform pending; confirm, correct the original sheet and run again",
  "report.treated.warning": "Scored as it stands, please check",
  "report.treated.noted": "Said on the result sheets",
  "report.treated.notice": "No effect on any score, recorded",
  "report.shortened": "{beginning}… ({length} characters in all; see the original cell)",
};
