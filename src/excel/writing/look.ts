/** Sheets as they are at this moment. */
export type Sheets = readonly Excel.Worksheet[];

/** Queues the list of the workbook's sheets; the function that is returned tells it after the next sync. */
export function askSheets({ workbook }: Excel.RequestContext): () => Sheets {
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  return () => sheets.items;
}

/** @returns the workbook's sheets, by a request of their own */
export async function look(context: Excel.RequestContext): Promise<Sheets> {
  const sheets = askSheets(context);
  await context.sync();
  return sheets();
}
