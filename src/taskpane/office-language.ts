import { localeOf, type Locale } from "../text/say";

/** @returns the language of Office around the page, or of the browser where there is no Office */
export function language(): Locale {
  return localeOf(officeLanguage() ?? navigator.language);
}

/** office.js sets its context only once it has found its host. */
function officeLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.displayLanguage;
}
