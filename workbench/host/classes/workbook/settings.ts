import { asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";

/** `workbook.settings`: JSON values that the add-in keeps in the file. */
export const settingCollectionClass: ExcelClass<null> = excelClass("SettingCollection", () => ({
  items: (_self, { book }) => Object.keys(book.side.settings).map((key) => settingClass.of(key)),
  item: (_self, key, host) => find(asText(key), host),
  // office.js hears of it by an older way: `addIn.tellSettings`.
  events: { onSettingsChanged: "SettingsChanged" },
  methods: {
    add: (_self, args, host) => {
      if (args.at(1) === undefined) throw invalidArgument();
      host.book.side.settings[args.text(0)] = args.at(1);
      tellChanged(host);
      return settingClass.of(args.text(0));
    },
    getCount: (_self, _args, { book }) => Object.keys(book.side.settings).length,
    getItem: (_self, args, host) => find(args.text(0), host),
    getItemOrNullObject: (_self, args, host) => find(args.text(0), host),
  },
}));

function tellChanged(host: Host): void {
  host.onEvent({ kind: "SettingsChanged", targets: [], details: {} });
}

function find(key: string, { book }: Host): Served | null {
  return key in book.side.settings ? settingClass.of(key) : null;
}

/** One setting, by its key. */
export const settingClass: ExcelClass<string> = excelClass("Setting", () => ({
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, { book }) => book.side.settings[key],
      set: (key, value, host) => {
        host.book.side.settings[key] = value;
        tellChanged(host);
      },
    },
  },
  methods: {
    delete: (key, _args, host) => {
      const { [key]: _gone, ...rest } = host.book.side.settings;
      host.book.side.settings = rest;
      tellChanged(host);
    },
  },
}));
