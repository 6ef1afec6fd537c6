import type { PageLayoutSide } from "../../workbook/side-model";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, flagOf, numberOf, textOf } from "../xml/query";
import { PAPER_SIZES } from "./paper-sizes";

const POINTS_PER_INCH = 72;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** @returns how the sheet is printed; its print area and titles are defined names, which `readNames` adds. */
export function readPageLayout(sheet: XmlElement): PageLayoutSide {
  const setup = childOf(sheet, "pageSetup");
  const options = childOf(sheet, "printOptions");
  const headersFooters = readHeadersFooters(childOf(sheet, "headerFooter"));
  const margins = readMargins(childOf(sheet, "pageMargins"));
  return {
    ...readSetup(setup, flagOf(childOf(sheet, "sheetPr", "pageSetUpPr"), "fitToPage")),
    ...(flagOf(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(flagOf(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(margins ? { margins } : {}),
    ...(headersFooters ? { headersFooters } : {}),
  };
}

/** The numbers of pages count only when fitting is on, and the scale only when it is off; 0 pages is "as many as needed". */
function readSetup(setup: XmlElement | undefined, fit: boolean): PageLayoutSide {
  const orientation = attributeOf(setup, "orientation");
  const paper = PAPER_SIZES.get(numberOf(setup, "paperSize") ?? -1);
  const scale = numberOf(setup, "scale");
  return {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(paper ? { paperSize: paper } : {}),
    ...(fit ? { fitToWidth: numberOf(setup, "fitToWidth") ?? 1, fitToHeight: numberOf(setup, "fitToHeight") ?? 1 } : {}),
    ...(scale !== undefined && !fit ? { scale } : {}),
  };
}

function readMargins(element: XmlElement | undefined): PageLayoutSide["margins"] | null {
  if (!element) return null;
  const margins: NonNullable<PageLayoutSide["margins"]> = {};
  for (const side of SIDES) {
    const inches = numberOf(element, side);
    if (inches !== undefined) margins[side] = Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  }
  return margins;
}

function readHeadersFooters(element: XmlElement | undefined): PageLayoutSide["headersFooters"] | null {
  const header = headerFooterSections(textOf(childOf(element, "oddHeader")));
  const footer = headerFooterSections(textOf(childOf(element, "oddFooter")));
  const all = {
    ...(header.L ? { leftHeader: header.L } : {}),
    ...(header.C ? { centerHeader: header.C } : {}),
    ...(header.R ? { rightHeader: header.R } : {}),
    ...(footer.L ? { leftFooter: footer.L } : {}),
    ...(footer.C ? { centerFooter: footer.C } : {}),
    ...(footer.R ? { rightFooter: footer.R } : {}),
  };
  return Object.keys(all).length > 0 ? all : null;
}

/** Splits "&Lleft&Ccentre&Rright"; text before any mark is the centre. "&&" is an ampersand, not a mark. */
function headerFooterSections(text: string): { L: string; C: string; R: string } {
  const sections = { L: "", C: "", R: "" };
  let at: keyof typeof sections = "C";
  for (const piece of text.match(/&[LCR]|&.|[^&]+|&$/gs) ?? []) {
    if (piece === "&L" || piece === "&C" || piece === "&R") at = piece[1] as keyof typeof sections;
    else sections[at] += piece;
  }
  return sections;
}
