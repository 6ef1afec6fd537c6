import type { Texts } from "../say";

/** Counting under other readings, and what a person should look at all the same. */
export const ledgerCountingTexts: Texts = {
  "ledger.fact.manager": "专业管理人员分管",
  "ledger.fact.technicalStaff": "本地社保技术人员人数",
  "ledger.column.planned": "计划总投资",
  "ledger.doubt.sameDay": "{subject}的企业由不止一个平台在同一天诊断，分不清先后",
  "ledger.fix.sameDay": "请核定该企业归哪个平台，并删去另一平台的一行",
  "ledger.doubt.formUnclear": "{subject}看不出是不是现场推广会",
  "ledger.fix.formUnclear": "请在“形式”一列写明“现场”或“线上”",
  "ledger.doubt.notDiagnosed": "{subject}的企业不在该平台的诊断台账中",
  "ledger.fix.notDiagnosed": "请核对企业名称，或把该企业补入诊断台账",
  "ledger.doubt.noDiagnosisDate": "{subject}的项目对应的诊断没有可确认的日期，无从判断凭证是否在诊断之后",
  "ledger.fix.noDiagnosisDate": "请在诊断台账中补上诊断日期，并在项目台账中补上报告编号",
  "ledger.voucherTwice": "“{platform}”的这张凭证与第 {row} 行重复，只计一次",
  "ledger.fix.voucherTwice": "请核对是否同一张凭证，并删去重复的一行",
  "ledger.crowdedMonthOf": "“{platform}”在 {month} 被评出的最差报告有 {count} 份，按记录逐份计入",
  "ledger.fix.crowdedMonthOf": "所选口径为每平台每月一份，请核对",
  "ledger.mapping.severalRosters": "“{ledger}”只能指定一张表",
  "ledger.sample": "{platform} {count} 户",
  "ledger.unequalSamples": "各平台回访走访的企业户数不等，最少 {least} 户，最多 {most} 户，抽得多的平台更容易被扣分：{samples}",
  "ledger.fix.unequalSamples": "请在使用该项得分时考虑样本户数，或补足抽查",
};
