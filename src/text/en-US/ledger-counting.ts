import type { Texts } from "../say";

export const ledgerCountingTexts: Texts = {
  "ledger.fact.manager": "a professional manager in charge (专业管理人员分管)",
  "ledger.fact.technicalStaff": "technical staff with local social insurance (本地社保技术人员人数)",
  "ledger.column.planned": "planned investment (计划总投资)",
  "ledger.doubt.sameDay": "{subject} is an enterprise that more than one platform diagnosed on the same day",
  "ledger.fix.sameDay": "Decide which platform it belongs to, and delete the other platform's row",
  "ledger.doubt.formUnclear": "{subject} does not tell whether the event was on site",
  "ledger.fix.formUnclear": "Write 现场 (on site) or 线上 (online) in a column 形式",
  "ledger.doubt.notDiagnosed": "{subject} is of an enterprise that the platform's diagnosis ledger does not have",
  "ledger.fix.notDiagnosed": "Check the enterprise's name, or add it to the diagnosis ledger",
  "ledger.doubt.noDiagnosisDate": "{subject} goes back to a diagnosis without a certain date, so that nobody knows whether it came after",
  "ledger.fix.noDiagnosisDate": "Add the date of the diagnosis to the diagnosis ledger, and the report's number to the project ledger",
  "ledger.voucherTwice": "This voucher of “{platform}” says the same as row {row} and counts once",
  "ledger.fix.voucherTwice": "Check whether it is the same voucher, and delete the row that is too many",
  "ledger.crowdedMonthOf": "{count} worst reports of “{platform}” are recorded for {month}; each was counted as recorded",
  "ledger.fix.crowdedMonthOf": "The reading taken has one report a month and platform; check the records",
  "ledger.mapping.severalRosters": "“{ledger}” can be only one table",
  "ledger.sample": "{platform} {count}",
  "ledger.unequalSamples":
    "The platforms were not asked about at the same number of enterprises, from {least} to {most}; who is asked more can lose more points: {samples}",
  "ledger.fix.unequalSamples": "Keep the sizes of the samples in mind when you use the item's score, or ask more enterprises",
};
