import type { ReportKind, ReportSheet, ReportValue, StyledArea } from "../../src/report/sheet";

/** A report of bare cells. */
export function plainSheet(
  kind: ReportKind, name: string, cells: readonly (readonly ReportValue[])[], styles: readonly StyledArea[] = [],
): ReportSheet {
  return {
    kind, name, cells, styles,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    print: { orientation: "landscape", paper: "A4", titleRows: [0, 0], fitOnePageWide: true, footer: "第 &P 页" },
  };
}
