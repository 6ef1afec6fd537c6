import type { Texts } from "../../../../src/text/say";

/** What the grid asks for and its own catalogue lacks, under the grid's keys. */
export const gridTexts: Texts = {
  "sheets-formula.progress.analyzing": "Analysing formulas…",
  "sheets-formula.progress.calculating": "Calculating…",
  "sheets-formula.progress.array-analysis": "Analysing array formulas…",
  "sheets-formula.progress.array-calculation": "Calculating array formulas…",
  "sheets-formula.progress.done": "Calculated",
  "sheets-filter-ui.permission.filterErr": "This range is protected and cannot be filtered",
  "sheets-hyper-link.message.refError": "The cell referred to is no longer there",
  "sheets-ui.merge.confirm.warning": "Note",
  "sheets-ui.merge.confirm.dismantleMergeCellWarning": "This takes some merged cells apart. Go on?",
  "sheets-ui.filter.confirm.error": "This cannot be done",
  "sheets-ui.filter.confirm.notAllowedToInsertRange": "Cells cannot be moved inside a filter; clear the filter first",
  "sheets-ui.info.error": "Error",
  "sheets-ui.info.forceStringInfo": "A number kept as text",
  "sheets-ui.borderLine.borderTlbr": "Line from top left to bottom right",
  "sheets-ui.borderLine.borderTlbcTlmr": "Two lines from the top left",
  "sheets-ui.borderLine.borderTlbrTlbcTlmr": "Three lines from the top left",
  "sheets-ui.borderLine.borderBlTr": "Line from bottom left to top right",
  "sheets-ui.borderLine.borderMltrBctr": "Two lines to the top right",
  "ui.ribbon.menu": "Menu",
};
