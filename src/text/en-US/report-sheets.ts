import type { Texts } from "../say";

/** What the sheets beside 年度评分汇总, 年度排名, 奖励分配, 计分依据 and 数据体检 say. */
export const reportSheetTexts: Texts = {
  "report.chart.title": "Scores by tier",
  "report.chart.part": "Scores by tier, places {from} to {to}",
  "report.chart.behind": "name in the chart",
  "report.scorecard.title": "Scorecard of a consulting and diagnosis platform",
  "report.scorecard.provisionalTitle": "Scorecard of a consulting and diagnosis platform (provisional)",
  "report.scorecard.platform": "Platform: {name}",
  "report.scorecard.platformOf": "Platform: {name}; company: {company}",
  "report.scorecard.basis": "{arithmetic} ({article})",
  "report.scorecard.sums": "base {base}, bonus {bonus} points",
  "report.scorecard.total": "The bonus counts into the total (Art. 7)",
  "report.scorecard.findings": "Data check: {rows}",
  "report.scorecard.rank": "Rank {rank}",
  "report.scorecard.tier": "{line} ({article})",
  "report.scorecard.warning": "Note: {warning}.",
  "report.fact.amount": "{fact}: {wan} × 10,000 yuan ({yi} × 100 million yuan)",
  "report.fact.count": "{fact}: {count} {unit}",
  "report.fact.there": "there: {facts}",
  "report.fact.notThere": "not there: {facts}",
  "report.fact.said": "{said}",
  "report.fact.also": "{head}; {tail}",
  "report.fact.beside.staff": "{said} ({count} of them technicians)",
  "report.fact.beside.quality": "{said} ({count} reports sampled)",
  "report.fact.beside.feedback": "{said} ({count} enterprises called back)",
  "report.line.with": "{line} points (included)",
  "report.line.without": "{line} points",
  "report.line.from": "{from} and more",
  "report.line.between": "{from} to {to}",
  "report.line.below": "below {to}",
  "report.behind.counted": "{rows} rows counted",
  "report.behind.excluded": "{rows} left out",
  "report.behind.review": "{rows} to confirm",
  "report.behind.also": "{head}, {tail}",
  "report.eliminatedFor": "{line}: failed and eliminated ({article})",
  "report.nobodyEliminated": "None. No platform failed in this cycle.",
  "report.nobodyEliminatedYet": "None yet. {pending} platform(s) are pending and can be judged once their totals are known.",
  "report.readingsCount": "{count} readings",
  "report.aboutReadings":
    "Where the text is plain, it is followed. This table lists the places where it is silent or contradicts itself: the reading taken is an understanding of the text, not the text, chosen by the assessing authority, which interprets the regulation (Art. 12). Those marked “chosen” were chosen in the assessment pane; the others are the defaults.",
  "report.edition":
    "Edition: {title} ({document}), {articles} articles, an annex of {items} items; in force from {from} for three years, to {to} (Art. 13).",
  "report.cycleNotStated":
    "Cycle: not stated, so the validity was not checked. Enter the cycle in the assessment pane, or the dates of service in the roster, and run again.",
  "report.cycleValid": "Cycle: {from} to {to}, within the validity.",
  "report.cycleInvalid": "Cycle: {from} to {to}, outside the validity, applied by reference.",
  "report.defaultChoice": "{choice} [default]",
  "report.otherChoice": "{choice}",
  "report.isDefault": "default",
  "report.isChosen": "chosen",
  "report.annexAlone": "annex",
  "report.aboutLog":
    "A line for each run, the newest last; the time is that of the computer's clock. The log is kept with the workbook: deleting or renaming this sheet does not end it.",
  "report.timeUnknown": "not recorded",
  "report.publicity.cycle": "{from} to {to}",
  "report.publicity.cycleOpen": "[cycle]",
  "report.publicity.draft":
    "Draft: fill in what is in brackets in the coloured paragraphs, and delete this one before publication.",
  "report.publicity.provisional":
    "The results of {count} platform(s) are pending: this draft is provisional and not to be published before the data are complete and the assessment has been run again.",
  "report.publicity.title":
    "Announcement of the annual assessment of Wuhan's consulting and diagnosis platforms for smart manufacturing",
  "report.publicity.opening":
    "Under {title} ({document}) an expert group assessed {count} platforms (cycle: {cycle}). The results are announced for objection.",
  "report.publicity.openingByReference":
    "By reference to {title} ({document}; the cycle lies outside its validity) an expert group assessed {count} platforms (cycle: {cycle}). The results are announced for objection.",
  "report.publicity.period": "Period of objection: [    ] to [    ], [  ] working days.",
  "report.publicity.objection":
    "Within this period anybody may object in writing with evidence; an organisation with its seal, a person with name and contact.",
  "report.publicity.office": "Office: [            ]",
  "report.publicity.telephone": "Telephone: [            ]",
  "report.publicity.address": "Address: [            ]",
  "report.publicity.authority": "Wuhan Municipal Bureau of Economy and Information Technology",
  "report.publicity.date": "[date]",
  "report.publicity.annex": "Annex",
  "report.publicity.table": "Results",
};
