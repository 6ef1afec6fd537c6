import type { PageLayoutSide } from "../../workbook/side-model";
import type { SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";
import { PAPER_SIZES } from "../read/paper-sizes";

const POINTS_PER_INCH = 72;

/** Excel's own margins in points; excelize takes what is not said for 0. */
const USUAL_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/** How the sheet is printed; its print area and titles are defined names (patch/workbook-part.ts). */
export function replayPage(book: Excelize, sheet: SheetChanges): void {
  const layout = sheet.pageLayout;
  if (!layout) return;
  const fit = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  const size = [...PAPER_SIZES].find(([, name]) => name.toLowerCase() === layout.paperSize?.toLowerCase())?.[0];
  book.call("SetPageLayout", sheet.name, {
    ...(size !== undefined ? { Size: size } : {}),
    ...(layout.orientation ? { Orientation: layout.orientation } : {}),
    ...(layout.scale !== undefined && !fit ? { AdjustTo: layout.scale } : {}),
    ...(fit ? { FitToWidth: layout.fitToWidth ?? 0, FitToHeight: layout.fitToHeight ?? 0 } : {}),
  });
  book.call("SetSheetProps", sheet.name, { FitToPage: fit });
  replayMargins(book, sheet.name, layout);
  const { header, footer } = headerAndFooter(layout.headersFooters ?? {});
  if (header || footer || !sheet.isNew) book.call("SetHeaderFooter", sheet.name, { OddHeader: header, OddFooter: footer });
}

function replayMargins(book: Excelize, sheet: string, layout: PageLayoutSide): void {
  const { margins } = layout;
  const centered = {
    ...(layout.centerHorizontally !== undefined ? { Horizontally: layout.centerHorizontally } : {}),
    ...(layout.centerVertically !== undefined ? { Vertically: layout.centerVertically } : {}),
  };
  if (!margins && Object.keys(centered).length === 0) return;
  const inches = Object.fromEntries(
    Object.entries({ ...USUAL_MARGINS, ...margins }).map(([side, points]) => [`${side[0]?.toUpperCase()}${side.slice(1)}`, points / POINTS_PER_INCH]),
  );
  book.call("SetPageMargins", sheet, { ...inches, ...centered });
}

function headerAndFooter(texts: NonNullable<PageLayoutSide["headersFooters"]>): { header: string; footer: string } {
  const join = (left = "", center = "", right = ""): string =>
    `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  return {
    header: join(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: join(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
}

export function replayView(book: Excelize, sheet: SheetChanges): void {
  if (sheet.tabColor) book.call("SetSheetProps", sheet.name, { TabColorRGB: sheet.tabColor.replace("#", "FF") });
  if (sheet.gridlines !== null) {
    const { opts } = book.call("GetSheetView", sheet.name, 0);
    book.call("SetSheetView", sheet.name, 0, { ...opts, ShowGridLines: sheet.gridlines });
  }
}
