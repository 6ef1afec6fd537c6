import type { Say } from "../../../src/regulation/message";
import { regulationTexts as regulationInEnglish } from "../../../src/text/en-US/regulation";
import { speaker, type Locale } from "../../../src/text/say";
import { regulationTexts } from "../../../src/text/zh-CN/regulation";
import { cliTexts as enUS } from "./en-US";
import { cliTexts as zhCN } from "./zh-CN";

/** The regulation says itself why it refuses choices of readings. */
const TEXTS = { "zh-CN": { ...regulationTexts, ...zhCN }, "en-US": { ...regulationInEnglish, ...enUS } };

/** @returns the command line's own speaker of that language */
export function cliSpeaker(locale: Locale): Say {
  return speaker(TEXTS[locale]);
}
