import type { Say } from "../../../src/regulation/message";
import { speaker, type Locale } from "../../../src/text/say";
import { pageTexts as enUS } from "./en-US";
import { pageTexts as zhCN } from "./zh-CN";

const TEXTS = { "zh-CN": zhCN, "en-US": enUS };

/** @returns the workbench's own speaker of that language */
export function pageSpeaker(locale: Locale): Say {
  return speaker(TEXTS[locale]);
}
