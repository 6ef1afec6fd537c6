import { asChoice, asFlag, asText } from "../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../batch/excel-class";
import { HostError } from "../batch/host-error";
import type { PageLayoutSide } from "../workbook/side-model";

type Texts = NonNullable<PageLayoutSide["headersFooters"]>;

/** `pageLayout.headersFooters`. The host keeps one set of texts, for all pages; its state is the sheet's id. */
export const headerFooterGroupClass: ExcelClass<string> = excelClass("HeaderFooterGroup", () => ({
  properties: {
    state: {
      get: () => "Default",
      set: (_sheet, value) => {
        if (asChoice(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]) !== "Default") throw new HostError("NotImplemented", "HeaderFooterGroup.state other than Default is not served by the host.");
      },
    },
    useSheetMargins: { get: () => true, set: (_sheet, value) => void asFlag(value) },
    useSheetScale: { get: () => true, set: (_sheet, value) => void asFlag(value) },
  },
  objects: { defaultForAllPages: (sheet) => headerFooterClass.of(sheet) },
}));

/** The six texts, with Excel's codes in them such as "&P". */
export const headerFooterClass: ExcelClass<string> = excelClass("HeaderFooter", () => ({
  properties: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
}));

function text(name: keyof Texts): Property<string> {
  return {
    get: (sheet, { book }) => book.sheetSide(sheet).pageLayout.headersFooters?.[name] ?? "",
    set: (sheet, value, { book }) => {
      const layout = book.sheetSide(sheet).pageLayout;
      layout.headersFooters = { ...layout.headersFooters, [name]: asText(value) };
    },
  };
}
