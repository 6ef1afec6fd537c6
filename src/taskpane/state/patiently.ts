import { message } from "../../regulation/message";
import type { PaneWork } from "./pane-work";

/** Excel answers within so long, unless something keeps it. */
export const PATIENCE_MS = 3_000;
const WAITING = message("taskpane.excelWaits");

/** While a cell is edited Excel lets an add-in wait, and says nothing: whoever waits for it is told what to do. */
export async function patiently<T>(work: PaneWork, asked: Promise<T>): Promise<T> {
  const waiting = setTimeout(() => work.tell({ kind: "noticed", notice: WAITING }), PATIENCE_MS);
  try {
    return await asked;
  } finally {
    clearTimeout(waiting);
    if (work.state().notice === WAITING) work.tell({ kind: "noticed", notice: null });
  }
}
