import type { Texts } from "../say";

export const taskpaneRankTexts: Texts = {
  "taskpane.tier.优秀": "优秀",
  "taskpane.tier.先进": "先进",
  "taskpane.tier.良好": "良好",
  "taskpane.tier.合格": "合格",
  "taskpane.tier.不及格": "不及格",
  "taskpane.rank.legend": "图例",
  "taskpane.rank.band": "{count} 家",
  "taskpane.rank.bandFrom": "{from} 分以上，{count} 家",
  "taskpane.rank.tied": "并列",
  "taskpane.rank.group": "{group} {points}/{max}",
  "taskpane.rank.nearAbove": "⚠ 敏感：仅高于{tier}线 {distance} 分",
  "taskpane.rank.nearBelow": "⚠ 敏感：距{tier}线仅差 {distance} 分",
  "taskpane.rank.award": "拟奖励 {amount} 万元",
  "taskpane.rank.nearOn": "⚠ 敏感：恰在{tier}线上",
};
