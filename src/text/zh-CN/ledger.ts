import type { Texts } from "../say";

export const ledgerTexts: Texts = {};
