/** The reason has been told to the pane by an event; where Office cannot open the pane, the ribbon's button still does. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
