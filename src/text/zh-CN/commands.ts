import type { Texts } from "../say";

export const commandsTexts: Texts = {};
