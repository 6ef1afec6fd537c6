import type { Texts } from "../say";

export const regulationTexts: Texts = {};
