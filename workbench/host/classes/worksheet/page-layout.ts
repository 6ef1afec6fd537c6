import { asChoice, asFlag, asNumber, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { absoluteAddress, parseLocalAddress } from "../../workbook/address";
import { isWholeColumns, isWholeRows, type Area } from "../../workbook/area";
import type { PageLayoutSide } from "../../workbook/side-model";
import { headerFooterGroupClass } from "./headers-footers";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";

const PAPERS = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note",
  "Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65",
  "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman",
] as const;
type Margins = NonNullable<PageLayoutSide["margins"]>;
/** Excel's own, in points. */
const DEFAULT_MARGINS: Required<Margins> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const layoutOf = (sheet: string, { book }: Host): PageLayoutSide => book.sheetSide(sheet).pageLayout;

/** `worksheet.pageLayout`; its state is the sheet's id. What is set is kept in the side model and written to the file. */
export const pageLayoutClass: ExcelClass<string> = excelClass("PageLayout", () => ({
  properties: {
    orientation: {
      get: (sheet, host) => (layoutOf(sheet, host).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, host) => void (layoutOf(sheet, host).orientation = asChoice(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait"),
    },
    paperSize: {
      get: (sheet, host) => layoutOf(sheet, host).paperSize ?? "Letter",
      set: (sheet, value, host) => void (layoutOf(sheet, host).paperSize = asChoice(value, PAPERS)),
    },
    zoom: { get: (sheet, host) => zoomOf(layoutOf(sheet, host)), set: (sheet, value, host) => setZoom(layoutOf(sheet, host), value) },
    ...Object.fromEntries((["centerHorizontally", "centerVertically", "blackAndWhite", "draftMode", "printGridlines", "printHeadings"] as const).map((name) => [name, flag(name)])),
    printComments: word("printComments", ["NoComments", "EndSheet", "InPlace"]),
    printErrors: word("printErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    printOrder: word("printOrder", ["DownThenOver", "OverThenDown"]),
    firstPageNumber: {
      get: (sheet, host) => layoutOf(sheet, host).firstPageNumber ?? "",
      set: (sheet, value, host) => {
        if (value === "") delete layoutOf(sheet, host).firstPageNumber;
        else layoutOf(sheet, host).firstPageNumber = asNumber(value);
      },
    },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters: (sheet) => headerFooterGroupClass.of(sheet) },
  methods: {
    setPrintArea: (sheet, args, host) => void (layoutOf(sheet, host).printArea = absoluteAddress(areaArgument(sheet, args, host))),
    setPrintTitleRows: (sheet, args, host) => void (layoutOf(sheet, host).titleRows = absoluteAddress(lines(areaArgument(sheet, args, host), isWholeRows))),
    setPrintTitleColumns: (sheet, args, host) => void (layoutOf(sheet, host).titleColumns = absoluteAddress(lines(areaArgument(sheet, args, host), isWholeColumns))),
    setPrintMargins: (sheet, args, host) => setMargins(layoutOf(sheet, host), args),
    getPrintArea: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).printArea),
    getPrintAreaOrNullObject: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).printArea),
    getPrintTitleRows: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).titleRows),
    getPrintTitleRowsOrNullObject: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).titleRows),
    getPrintTitleColumns: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).titleColumns),
    getPrintTitleColumnsOrNullObject: (sheet, _args, host) => kept(sheet, layoutOf(sheet, host).titleColumns),
  },
}));

function areaArgument(sheet: string, args: Arguments, host: Host): Area {
  return args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), sheet, host);
}

/** Titles are whole rows or columns, nothing else. */
function lines(area: Area, test: (area: Area) => boolean): Area {
  if (!test(area)) throw invalidArgument();
  return area;
}

function kept(sheet: string, address: string | undefined): Served | null {
  const area = address === undefined ? null : parseLocalAddress(address.replace(/^.*!/, ""), sheet);
  return area === null ? null : rangeClass.of(area);
}

type Flag = "centerHorizontally" | "centerVertically" | "blackAndWhite" | "draftMode" | "printGridlines" | "printHeadings";

function flag(name: Flag): Property<string> {
  return {
    get: (sheet, host) => layoutOf(sheet, host)[name] ?? false,
    set: (sheet, value, host) => void (layoutOf(sheet, host)[name] = asFlag(value)),
  };
}

/** @param words Excel's, the usual one first */
function word(name: "printComments" | "printErrors" | "printOrder", words: readonly string[]): Property<string> {
  return {
    get: (sheet, host) => layoutOf(sheet, host)[name] ?? words[0],
    set: (sheet, value, host) => void (layoutOf(sheet, host)[name] = asChoice(value, words)),
  };
}

function margin(side: keyof Margins): Property<string> {
  return {
    get: (sheet, host) => layoutOf(sheet, host).margins?.[side] ?? DEFAULT_MARGINS[side],
    set: (sheet, value, host) => {
      const layout = layoutOf(sheet, host);
      layout.margins = { ...layout.margins, [side]: notNegative(asNumber(value)) };
    },
  };
}

function setMargins(layout: PageLayoutSide, args: Arguments): void {
  const points = POINTS_PER_UNIT[args.choice(0, ["Points", "Inches", "Centimeters"])];
  const given = Object.entries((args.at(1) ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== null);
  const margins = given.map(([side, value]) => [asChoice(side, Object.keys(DEFAULT_MARGINS)), notNegative(asNumber(value)) * points]);
  layout.margins = { ...layout.margins, ...(Object.fromEntries(margins) as Margins) };
}

function notNegative(value: number): number {
  if (value < 0) throw invalidArgument();
  return value;
}

/** Excel gives either a scale or numbers of pages; 0 pages is "as many as needed" and is not told. */
function zoomOf({ fitToWidth, fitToHeight, scale }: PageLayoutSide): object {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

function setZoom(layout: PageLayoutSide, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as Record<string, unknown>;
  delete layout.scale;
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    layout.scale = scale;
    return;
  }
  if (typeof wide !== "number" && typeof high !== "number") throw invalidArgument();
  layout.fitToWidth = typeof wide === "number" ? wide : 0;
  layout.fitToHeight = typeof high === "number" ? high : 0;
}
