import type { Texts } from "../say";

/** What is said where another reading than the default may be taken. */
export const regulationChoicesTexts: Texts = {
  "regulation.choice.option": "{option}（{name}）",
  "regulation.choice.malformed": "口径应为“选项: 取值”的对象，如 {\"excellentInclusive\": \"exclusive\"}，收到的是 {found}",
  "regulation.choice.unknownOption": "没有“{found}”这个口径选项；可用的选项：{options}",
  "regulation.choice.unknownKey": "口径“{option}”（{name}）没有“{found}”这个取值；可用的取值：{keys}",

  "regulation.fact.technicalStaff": "本地社保技术人员人数",
  "regulation.taken.besideTechnicians": "{arithmetic}；其中技术人员 {count} 人，不作计分依据",
  "regulation.taken.technicians": "按技术人员计：{arithmetic}",
  "regulation.taken.roundedInvestment": "{amount} 万元取整为 {shown} 亿元：{arithmetic}",
  "regulation.taken.missingAsZero": "{arithmetic}；缺数据按零分计，得 0.00 分",
  "regulation.noSample.pending": "无样本，待定",
  "regulation.noSample.zero": "无样本，计 {score} 分",
  "regulation.warning.withoutSample": "无样本：{item}没有抽查样本",
  "regulation.warning.noSample": "无样本：{item}没有抽查样本，按未扣分计满分",
  "regulation.warning.vetoed": "未完成本地独立法人注册，一票否决：认定不及格，不排名、不奖励",
  "regulation.warning.quota": "得分达到{own}，因家数按 3∶2∶1 控制（{own}及以上至多 {places} 家），按{placed}",

  "regulation.reward.parts": "{head}；{tail}",
  "regulation.reward.pool": "{tier} {budget}×{weight}/{weights} ÷ {count} 家，舍至 {precision} 万元 = 每家 {award} 万元",
  "regulation.reward.poolAtCap": "{tier} {budget}×{weight}/{weights} ÷ {count} 家，不少于上限，每家 {award} 万元",
  "regulation.reward.poolSplit": "预算 {budget} 万元按比例分给有平台的梯次，梯次内均分：{parts}",
  "regulation.reward.poolInverted": "{sentence}。注意：{lower}每家多于{higher}",
  "regulation.reward.served": "{tier} {count} 家足额，每家 {award} 万元",
  "regulation.reward.servedInPart": "{tier}余 {left} 万元 ÷ {count} 家，舍至 {precision} 万元 = 每家 {award} 万元",
  "regulation.reward.priority": "预算 {budget} 万元从最高梯次起依次兑现：{parts}",
  "regulation.reward.capsOnly": "各家按上限，共需 {need} 万元，预算 {budget} 万元，足额",
  "regulation.reward.capsTooHigh":
    "各家按上限共需 {need} 万元，预算 {budget} 万元，差 {short} 万元，不能全部按上限兑现；拟奖励金额待定，请调整预算或改用其他奖励方式",

  "regulation.experts.none": "没有专家打分，应至少有 1 位专家的打分",
  "regulation.experts.tooFew": "只有 {found} 位专家的打分；去掉最高分和最低分后平均，应至少有 3 位",
};
