import type { Message, Say } from "../../regulation/message";
import { functionsTexts as functionsInEnglish } from "../../text/en-US/functions";
import { regulationScoringTexts as scoringInEnglish } from "../../text/en-US/regulation-scoring";
import { localeOf, speaker, type Locale } from "../../text/say";
import { functionsTexts } from "../../text/zh-CN/functions";
import { regulationScoringTexts } from "../../text/zh-CN/regulation-scoring";

/** Only the two areas that functions speak from, so that their chunk stays small. */
const SPEAKERS: Readonly<Record<Locale, Say>> = {
  "zh-CN": speaker({ ...regulationScoringTexts, ...functionsTexts }),
  "en-US": speaker({ ...scoringInEnglish, ...functionsInEnglish }),
};

interface Surroundings {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
  readonly navigator?: { readonly language?: string };
}

/** Says the message in the language that the user has Office in now. */
export function sayToUser(message: Message): string {
  const { Office: office, navigator: page } = globalThis as Surroundings;
  return SPEAKERS[localeOf(office?.context?.displayLanguage ?? page?.language)](message);
}
