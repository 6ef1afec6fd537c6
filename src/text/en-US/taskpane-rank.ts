import type { Texts } from "../say";

export const taskpaneRankTexts: Texts = {
  "taskpane.rank.legend": "Legend",
  "taskpane.rank.band": "platforms: {count}",
  "taskpane.rank.bandFrom": "{from} points or more; platforms: {count}",
  "taskpane.rank.tied": "tied",
  "taskpane.rank.group": "{group} {points}/{max}",
  "taskpane.rank.nearAbove": "⚠ Sensitive: only {distance} points above the line of {tier}",
  "taskpane.rank.nearBelow": "⚠ Sensitive: only {distance} points short of {tier}",
  "taskpane.rank.award": "award {amount} 万元",
  "taskpane.rank.nearOn": "⚠ Sensitive: exactly on the line of {tier}",
};
