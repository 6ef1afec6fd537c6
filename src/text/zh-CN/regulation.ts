import { regulationChoicesTexts } from "./regulation-choices";
import { regulationReadingsTexts } from "./regulation-readings";
import { regulationScoringTexts } from "./regulation-scoring";
import type { Texts } from "../say";

export const regulationTexts: Texts = {
  ...regulationScoringTexts,
  ...regulationChoicesTexts,
  ...regulationReadingsTexts,

  "regulation.group.org": "组织机构",
  "regulation.group.diag": "诊断服务",
  "regulation.group.project": "项目实施",
  "regulation.group.demo": "示范推广",
  "regulation.group.quality": "服务质量",
  "regulation.group.bonus": "附加考核",
  "regulation.item.org": "组织落实",
  "regulation.item.staff": "社保人数",
  "regulation.item.diag": "诊断家数",
  "regulation.item.adopt": "方案采用",
  "regulation.item.project": "实施项目",
  "regulation.item.enroll": "入库项目",
  "regulation.item.demo": "示范项目",
  "regulation.item.event": "推广会",
  "regulation.item.quality": "报告质量",
  "regulation.item.feedback": "企业反馈",
  "regulation.item.bonus": "附加考核",
  "regulation.warning.withoutWork": "没有诊断、项目和示范推广业绩；总分中的 {points} 分是两个扣分项未扣的分",

  "regulation.reward.shared":
    "单位额 = 预算 {budget} 万元 ÷（{terms}）= {budget} ÷ {shares}，舍至 {precision} 万元 = {unit} 万元",
  "regulation.reward.atCap":
    "单位额 = 预算 {budget} 万元 ÷（{terms}）= {budget} ÷ {shares}，不少于 {cap} 万元，以 {cap} 万元为限，足额",
  "regulation.reward.nobody": "没有进入优秀、先进、良好三个梯次的平台，不发放奖励",
  "regulation.reward.provisional": "{sentence}。另有 {pending} 家待定，其等次确定后各家金额会变",

  "regulation.outsideValidity":
    "有效期外，参照执行（考核周期 {from} 至 {to}，办法有效期 {validFrom} 至 {validTo}）",

  "regulation.notFinite": "{found} 不是数",
  "regulation.notACount": "{fact}为 {found}，应为 0 或正整数，请更正",
  "regulation.negativeAmount": "{fact}为 {found} 万元，不能为负，请更正",
  "regulation.negativeTotal": "考核得分为 {found}，不能为负，请更正",
  "regulation.negativeBudget": "年度预算为 {found} 万元，不能为负，请更正",
};
