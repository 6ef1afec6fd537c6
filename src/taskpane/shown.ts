/** What `Office.onReady` tells beside host and platform where Office can start a page hidden; its types do not mention it. */
type Start = Awaited<ReturnType<typeof Office.onReady>> & {
  readonly addin?: { readonly visibilityMode?: string };
};

/**
 * Resolves when the pane is to be seen. That is at once, unless Office started the page hidden, for its functions and commands
 * alone (shared runtime): then React is not loaded until the pane is opened.
 */
export async function shown(): Promise<void> {
  const start: Start = await Office.onReady();
  if (start.addin?.visibilityMode !== "Hidden" || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await new Promise<void>((resolve) => {
    const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
    // Where Office does not tell when the pane opens, it is better there too early than never.
    listening.catch(() => resolve());
  });
}
