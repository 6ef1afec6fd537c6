import type { Texts } from "../say";

export const taskpaneRewardTexts: Texts = {
  "taskpane.reward.needAtCap": "Paying every cap in full takes {amount} 万元.",
  "taskpane.reward.byPlatform": "Awards by platform",
  "taskpane.reward.plot": "Award against budget",
  "taskpane.reward.plotSaid": "What a platform gets against the budget ({tiers}); from {full} 万元 on it grows no more",
  "taskpane.reward.axisBudget": "Budget (万元)",
  "taskpane.reward.axisAward": "Award each (万元)",
  "taskpane.reward.now": "now {budget}",
  "taskpane.reward.compare": "Compare with another budget",
  "taskpane.reward.other": "Other budget",
  "taskpane.reward.same": "Every award is the same as with the stated budget.",
  "taskpane.reward.column.tier": "Tier",
  "taskpane.reward.column.count": "Platforms",
  "taskpane.reward.column.weight": "Share",
  "taskpane.reward.column.cap": "Cap",
  "taskpane.reward.column.each": "Each",
};
