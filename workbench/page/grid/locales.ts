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
import type { Locale, Texts } from "../../../src/text/say";
import { gridTexts as gridEnglish } from "../text/grid/en-US";
import { gridTexts as gridChinese } from "../text/grid/zh-CN";

/** The grid's own texts. */
export const LOCALES: ILocales = {
  [LocaleType.ZH_CN]: completed(mergeLocales(coreChinese, conditionalChinese, validationChinese, filterChinese, tableChinese), gridChinese),
  [LocaleType.EN_US]: completed(mergeLocales(coreEnglish, conditionalEnglish, validationEnglish, filterEnglish, tableEnglish), gridEnglish),
};

export function univerLocale(locale: Locale): LocaleType {
  return locale === "en-US" ? LocaleType.EN_US : LocaleType.ZH_CN;
}

interface TextsTree {
  [part: string]: TextsTree | string;
}

/** @param texts under keys such as "ui.ribbon.menu", of which the library keeps an object for each part */
function completed(library: object, texts: Texts): TextsTree {
  const all = structuredClone(library) as TextsTree;
  for (const [key, text] of Object.entries(texts)) put(all, key.split("."), text);
  return all;
}

function put(at: TextsTree, [part = "", ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) at[part] = text;
  else put((at[part] ??= {}) as TextsTree, rest, text);
}
