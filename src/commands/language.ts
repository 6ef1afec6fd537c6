import type { Say } from "../regulation/message";
import { texts as english } from "../text/en-US";
import { localeOf, speaker } from "../text/say";
import { texts as chinese } from "../text/zh-CN";

/** Speaks Chinese, whatever the user's language: for sheets, which are official documents. */
export const sayChinese: Say = speaker(chinese);

/** @returns a speaker of the language that the user's Office is in */
export function sayHere(): Say {
  return localeOf(Office.context.displayLanguage) === "en-US" ? speaker(english) : sayChinese;
}
