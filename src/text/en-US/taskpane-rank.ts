import type { Texts } from "../say";

export const taskpaneRankTexts: Texts = {
  "taskpane.tier.优秀": "Excellent",
  "taskpane.tier.先进": "Advanced",
  "taskpane.tier.良好": "Good",
  "taskpane.tier.合格": "Qualified",
  "taskpane.tier.不及格": "Failed",
  "taskpane.rank.legend": "Legend",
  "taskpane.rank.band": "Platforms: {count}",
  "taskpane.rank.bandFrom": "{from} points or more; platforms: {count}",
  "taskpane.rank.tied": "Tied",
  "taskpane.rank.group": "{group} {points}/{max}",
  "taskpane.rank.nearAbove": "⚠ Sensitive: only {distance} points above the line of {tier}",
  "taskpane.rank.nearBelow": "⚠ Sensitive: only {distance} points short of {tier}",
  "taskpane.rank.award": "Award {amount} 万元",
  "taskpane.rank.nearOn": "⚠ Sensitive: exactly on the line of {tier}",
};
