import { asChoice, asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import type { HeaderFooterSide, PageLayoutSide } from "../../workbook/side-model";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
type Pages = keyof NonNullable<PageLayoutSide["otherPages"]>;

/** The headers and footers of some of a sheet's pages; `pages` null are all that have none of their own. */
interface OwnTexts {
  readonly sheet: string;
  readonly pages: Pages | null;
}

const layoutOf = (sheet: string, { book }: Host): PageLayoutSide => book.sheetSide(sheet).pageLayout;

/** `pageLayout.headersFooters`; its state is the sheet's id. */
export const headerFooterGroupClass: ExcelClass<string> = excelClass("HeaderFooterGroup", () => ({
  properties: {
    state: {
      get: (sheet, host) => layoutOf(sheet, host).headerFooterState ?? "Default",
      set: (sheet, value, host) => void (layoutOf(sheet, host).headerFooterState = asChoice(value, STATES)),
    },
    useSheetMargins: { get: () => true, set: (_sheet, value) => void asFlag(value) },
    useSheetScale: { get: () => true, set: (_sheet, value) => void asFlag(value) },
  },
  objects: {
    defaultForAllPages: textsOf(null),
    firstPage: textsOf("firstPage"),
    evenPages: textsOf("evenPages"),
    oddPages: textsOf("oddPages"),
  },
}));

function textsOf(pages: Pages | null): (sheet: string) => Served {
  return (sheet) => headerFooterClass.of({ sheet, pages });
}

/** The six texts, with Excel's codes in them such as "&P". */
export const headerFooterClass: ExcelClass<OwnTexts> = excelClass("HeaderFooter", () => ({
  properties: Object.fromEntries((["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const).map((name) => [name, text(name)])),
}));

function text(name: keyof HeaderFooterSide): Property<OwnTexts> {
  return {
    get: ({ sheet, pages }, host) => readTexts(layoutOf(sheet, host), pages)?.[name] ?? "",
    set: ({ sheet, pages }, value, host) => {
      const layout = layoutOf(sheet, host);
      const texts = { ...readTexts(layout, pages), [name]: asText(value) };
      if (pages === null) layout.headersFooters = texts;
      else layout.otherPages = { ...layout.otherPages, [pages]: texts };
    },
  };
}

function readTexts(layout: PageLayoutSide, pages: Pages | null): HeaderFooterSide | undefined {
  return pages === null ? layout.headersFooters : layout.otherPages?.[pages];
}
