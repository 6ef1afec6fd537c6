import type { Texts } from "../say";

export const taskpaneTexts: Texts = {};
