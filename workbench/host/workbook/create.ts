import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IHyperlinkEngineFormulaService } from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { attachWorkbook } from "./attach";
import type { HostWorkbook, OpenedFile } from "./host-workbook";
import { injectorOf } from "./injector";

export interface HostOptions {
  readonly locale?: "zh-CN" | "en-US";
}

/**
 * Opens a file in a Univer of its own without a grid, for Node.
 * @returns the open workbook; `close()` disposes the Univer with it.
 */
export function createHostWorkbook(opened: OpenedFile, options: HostOptions = {}): Promise<HostWorkbook> {
  const locale = options.locale === "en-US" ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({
    locale,
    // Univer's own texts are for its grid; without one nobody reads them.
    locales: { [locale]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of headlessPlugins()) register(univer, plugin);
  const workbook = attachWorkbook(FUniver.newAPI(univer), opened, () => univer.dispose());
  plainLinks(workbook);
  return Promise.resolve(workbook);
}

/**
 * Univer makes rich text of every HYPERLINK, for its grid to open; without a grid its text is all that is seen. It also looks for
 * the workbook when that may be closed already.
 */
function plainLinks({ univer }: HostWorkbook): void {
  injectorOf(univer).get(IHyperlinkEngineFormulaService).generateCellValue = (_url, label) => ({ v: label });
}

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

function headlessPlugins(): PluginEntry[] {
  return [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsTablePlugin,
  ];
}

function register(univer: Univer, entry: PluginEntry): void {
  if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
  else univer.registerPlugin(entry);
}
