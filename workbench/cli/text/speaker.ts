import type { Say } from "../../../src/regulation/message";
import { speaker, type Locale } from "../../../src/text/say";
import { cliTexts as enUS } from "./en-US";
import { cliTexts as zhCN } from "./zh-CN";

const TEXTS = { "zh-CN": zhCN, "en-US": enUS };

/** @returns the command line's own speaker of that language */
export function cliSpeaker(locale: Locale): Say {
  return speaker(TEXTS[locale]);
}
