/** How long office.js may take before the pane says that it cannot be reached. */
export const PATIENCE_MS = 10_000;
