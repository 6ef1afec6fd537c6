import type { Message, MessageValue, Say } from "../regulation/message";

export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** Texts of one language by key; `{name}` stands for a value of the message. */
export type Texts = Readonly<Record<string, string>>;

/** @returns the language that the add-in speaks to a user whose Office is in `displayLanguage` (BCP 47). */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage !== undefined && /^en\b/i.test(displayLanguage) ? "en-US" : "zh-CN";
}

/**
 * @param texts the catalogue's texts of one language
 * @returns a speaker of that language; a key that the catalogue lacks is said as the key itself, in brackets
 */
export function speaker(texts: Texts): Say {
  const fill = (value: MessageValue | undefined, place: string): string => {
    if (value === undefined) return `{${place}}`;
    return typeof value === "object" ? say(value) : String(value);
  };
  const say = ({ key, values }: Message): string =>
    (texts[key] ?? `[${key}]`).replace(/\{(\w+)\}/g, (_, place: string) => fill(values[place], place));
  return say;
}
