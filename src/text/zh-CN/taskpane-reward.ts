import type { Texts } from "../say";

export const taskpaneRewardTexts: Texts = {
  "taskpane.reward.needAtCap": "全部按上限兑现需 {amount} 万元。",
  "taskpane.reward.byPlatform": "各平台拟奖励",
  "taskpane.reward.plot": "奖励随预算的变化",
  "taskpane.reward.plotSaid": "每家奖励随年度预算的变化（{tiers}）；预算到 {full} 万元后不再增加",
  "taskpane.reward.axisBudget": "预算（万元）",
  "taskpane.reward.axisAward": "每家奖励（万元）",
  "taskpane.reward.now": "现 {budget}",
  "taskpane.reward.compare": "与另一预算比较",
  "taskpane.reward.other": "对比预算",
  "taskpane.reward.same": "各平台奖励与现预算相同。",
  "taskpane.reward.column.tier": "等次",
  "taskpane.reward.column.count": "家数",
  "taskpane.reward.column.weight": "系数",
  "taskpane.reward.column.cap": "上限",
  "taskpane.reward.column.each": "每家",
};
