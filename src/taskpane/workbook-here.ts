import { annualState, isWriting, onAnnual, runAnnualHere, stopAnnual, tellTakenBack, writeAlone } from "../commands/annual";
import { newTemplatesHere } from "../commands/templates";
import { lastTurn, onTurn } from "../commands/turn-formulas";
import { isCellEdited } from "../excel/excel-run";
import { selectCell } from "../excel/select-cell";
import { SheetMemory } from "../excel/reading/sheet-memory";
import { watchSheets } from "../excel/reading/watch-sheets";
import { excelWorkbook } from "../excel/workbook-port";
import type { Workbook } from "./workbook";

const memory = new SheetMemory();
/** Without Excel telling what changed, everything may have. */
let isWatching = false;

/** The workbook that is open in Excel beside the pane. */
export const workbookHere: Workbook = {
  read: (pace, anew) => {
    if (anew || !isWatching) memory.forgetAll();
    return memory.read(pace);
  },
  keep: (settings) => excelWorkbook().writeSettings(settings),
  watch: async (changed) => {
    await watchSheets((id) => {
      memory.forget(id);
      changed();
    });
    isWatching = true;
  },
  isCellEdited,
  select: selectCell,
  runAnnual: async () => {
    // Why there is no result, `annualState` says.
    await runAnnualHere().catch(() => undefined);
  },
  stopAnnual,
  preview: (wanted) => excelWorkbook().previewReport(wanted),
  undo: async () => {
    const undone = await writeAlone(() => excelWorkbook().undoReport());
    tellTakenBack(null);
    return undone;
  },
  isWriting,
  addTemplates: () => newTemplatesHere().catch(() => undefined),
  annualState,
  onAnnual,
  lastTurn,
  onTurn,
};
