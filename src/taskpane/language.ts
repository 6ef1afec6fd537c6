import type { Say } from "../regulation/message";
import { texts as english } from "../text/en-US";
import { localeOf, speaker } from "../text/say";
import type { Locale } from "../text/say";
import { texts as chinese } from "../text/zh-CN";

/** @returns the language of Office around the page, or of the browser where there is no Office, and its speaker */
export function language(): { readonly locale: Locale; readonly say: Say } {
  const locale = localeOf(officeLanguage() ?? navigator.language);
  return { locale, say: speaker(locale === "en-US" ? english : chinese) };
}

/** office.js sets its context only once it has found its host. */
function officeLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.displayLanguage;
}
