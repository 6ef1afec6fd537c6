import type { Texts } from "../say";

export const reportTexts: Texts = {};
