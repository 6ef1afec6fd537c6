import { LogLevel, Univer } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { Locale } from "../../../src/text/say";
import { LOCALES, univerLocale } from "./locales";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** A Univer with its grid, still without a workbook. */
export interface Grid {
  readonly univer: FUniver;
  readonly dispose: () => void;
}

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Shows an empty grid in the container: formula bar, tabs, Univer's own toolbar. */
export function createGrid({ container, locale, dark }: GridOptions): Grid {
  const univer = new Univer({ locale: univerLocale(locale), locales: LOCALES, darkMode: dark, logLevel: LogLevel.ERROR });
  for (const plugin of plugins(container)) register(univer, plugin);
  return { univer: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}

function plugins(container: HTMLElement): PluginEntry[] {
  return [
    ...UniverSheetsCorePreset({ container, ribbonType: "simple" }).plugins,
    ...UniverSheetsFilterPreset().plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsTablePreset().plugins,
  ];
}

function register(univer: Univer, entry: PluginEntry): void {
  if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
  else univer.registerPlugin(entry);
}
