import type { Texts } from "../say";

export const excelTexts: Texts = {};
