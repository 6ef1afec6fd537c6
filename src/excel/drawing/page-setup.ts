import type { ReportSheet } from "../../report/sheet";

const ORIENTATIONS = { landscape: "Landscape", portrait: "Portrait" } as const;

/** Queues what stays in view, and how the sheet is printed. */
export function setUpPage(sheet: Excel.Worksheet, { frozenRows, print, filter }: ReportSheet): void {
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (filter !== undefined) {
    const { row, column, rows, columns } = filter;
    const list = sheet.getRangeByIndexes(row, column, rows, columns);
    sheet.autoFilter.apply(list);
    list.untrack();
  }
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATIONS[print.orientation];
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  if (print.fitOnePageWide) pageLayout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }) };
  else if (print.scale !== undefined) pageLayout.zoom = { scale: print.scale };
  if (print.breakBefore !== undefined) sheet.horizontalPageBreaks.add(`A${print.breakBefore + 1}`);
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
