import { regulationReadingsTexts as english } from "../en-US/regulation-readings";
import type { Texts } from "../say";

/** In Chinese the readings are said in the edition's own words, which their messages bring along. */
export const regulationReadingsTexts: Texts = Object.fromEntries(Object.keys(english).map((key) => [key, "{inChinese}"]));
