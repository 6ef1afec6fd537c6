import type { Say } from "../regulation/message";
import { texts as english } from "../text/en-US";
import { localeOf, speaker } from "../text/say";
import type { Locale } from "../text/say";
import { texts as chinese } from "../text/zh-CN";

const SPEAKERS: Readonly<Record<Locale, Say>> = { "zh-CN": speaker(chinese), "en-US": speaker(english) };

/** @returns the language of Office around the page, or of the browser where there is no Office */
export function language(): Locale {
  return localeOf(officeLanguage() ?? navigator.language);
}

/** @returns a speaker of the language, always the same one */
export function speakerOf(locale: Locale): Say {
  return SPEAKERS[locale];
}

/** office.js sets its context only once it has found its host. */
function officeLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.displayLanguage;
}
