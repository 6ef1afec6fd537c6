import type { Texts } from "../say";

export const functionsTexts: Texts = {};
