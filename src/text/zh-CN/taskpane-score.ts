import type { Texts } from "../say";

export const taskpaneScoreTexts: Texts = {
  "taskpane.score.platforms": "各平台得分",
};
