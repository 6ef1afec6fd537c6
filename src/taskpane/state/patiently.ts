import { message } from "../../regulation/message";
import type { Workbook } from "../workbook";
import type { PaneWork } from "./pane-work";

/** Excel answers within so long, unless something keeps it. */
const PATIENCE_MS = 3_000;
const WAITING = message("taskpane.cellEdited");

/**
 * Asks time and again whether Excel is kept by a cell that is being edited: it lets an add-in wait then, and says nothing.
 *
 * @returns a function that ends the asking
 */
export function whileWaiting(workbook: Workbook, tell: (isCellEdited: boolean) => void): () => void {
  let isOver = false;
  const asking = setInterval(() => void workbook.isCellEdited().then((isEdited) => !isOver && tell(isEdited)), PATIENCE_MS);
  return () => {
    isOver = true;
    clearInterval(asking);
  };
}

/** Whoever waits for Excel while a cell is being edited is told what to do. */
export async function patiently<T>(work: PaneWork, asked: Promise<T>): Promise<T> {
  const end = whileWaiting(work.workbook, (isEdited) => isEdited && work.tell({ kind: "noticed", notice: WAITING }));
  try {
    return await asked;
  } finally {
    end();
    if (work.state().notice === WAITING) work.tell({ kind: "noticed", notice: null });
  }
}
