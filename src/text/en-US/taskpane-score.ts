import type { Texts } from "../say";

export const taskpaneScoreTexts: Texts = {
  "taskpane.score.platforms": "Scores by platform",
};
