import type { Say } from "../regulation/message";
import { texts as english } from "../text/en-US";
import { speaker } from "../text/say";
import type { Locale } from "../text/say";
import { texts as chinese } from "../text/zh-CN";

const SPEAKERS: Readonly<Record<Locale, Say>> = { "zh-CN": speaker(chinese), "en-US": speaker(english) };

/** @returns a speaker of the language, always the same one */
export function speakerOf(locale: Locale): Say {
  return SPEAKERS[locale];
}
