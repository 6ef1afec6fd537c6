import { LocaleType, mergeLocales } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterChinese from "@univerjs/preset-sheets-filter/locales/zh-CN";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableChinese from "@univerjs/preset-sheets-table/locales/zh-CN";
import type { Locale } from "../../../src/text/say";

/** The grid's own texts. */
export const LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, conditionalChinese, validationChinese, filterChinese, tableChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalEnglish, validationEnglish, filterEnglish, tableEnglish),
};

export function univerLocale(locale: Locale): LocaleType {
  return locale === "en-US" ? LocaleType.EN_US : LocaleType.ZH_CN;
}
