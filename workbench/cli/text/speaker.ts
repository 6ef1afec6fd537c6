import type { Say } from "../../../src/regulation/message";
import { ledgerTexts as ledgersInEnglish } from "../../../src/text/en-US/ledger";
import { regulationTexts as regulationInEnglish } from "../../../src/text/en-US/regulation";
import { speaker, type Locale } from "../../../src/text/say";
import { ledgerTexts } from "../../../src/text/zh-CN/ledger";
import { regulationTexts } from "../../../src/text/zh-CN/regulation";
import { cliTexts as enUS } from "./en-US";
import { cliTexts as zhCN } from "./zh-CN";

/** The regulation says itself why it refuses choices of readings, and the ledgers why they refuse a mapping. */
const TEXTS = {
  "zh-CN": { ...regulationTexts, ...ledgerTexts, ...zhCN },
  "en-US": { ...regulationInEnglish, ...ledgersInEnglish, ...enUS },
};

/** @returns the command line's own speaker of that language */
export function cliSpeaker(locale: Locale): Say {
  return speaker(TEXTS[locale]);
}
