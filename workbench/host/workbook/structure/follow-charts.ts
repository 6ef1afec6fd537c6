import type { Book } from "../book";
import { seriesOf } from "../drawings/charts";

/** Lets what charts refer to follow a change. Charts of the file follow in the file itself, or stay there as they are. */
export function followInCharts(book: Book, change: (address: string) => string): void {
  const after = <Address extends string | null | undefined>(address: Address): Address => (address ? change(address) : address) as Address;
  for (const chart of book.sheets.flatMap((sheet) => book.sheetSide(sheet.getSheetId()).charts)) {
    chart.sourceRange = after(chart.sourceRange);
    for (const series of seriesOf(chart)) {
      series.values = after(series.values);
      series.categories = after(series.categories);
      if (series.nameFrom !== undefined) series.nameFrom = after(series.nameFrom);
    }
  }
}
