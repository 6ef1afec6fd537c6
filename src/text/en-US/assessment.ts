import type { Texts } from "../say";

export const assessmentTexts: Texts = {};
