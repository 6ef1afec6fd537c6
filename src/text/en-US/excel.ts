import type { Texts } from "../say";

export const excelTexts: Texts = {
  "excel.reason.accessDenied": "the workbook or a sheet is protected, or you may not edit it",
  "excel.reason.cellEditMode": "a cell is being edited",
  "excel.reason.itemNotFound": "a sheet was deleted or renamed meanwhile",
  "excel.reason.itemAlreadyExists": "a sheet of the same name appeared meanwhile",
  "excel.reason.payload": "more data at once than Excel transfers",
  "excel.reason.other": "Excel did not carry out the request ({text})",
  "excel.readFailed":
    "The workbook could not be read: {reason}. Nothing in it was changed. Leave any cell that is being edited, check network and permissions, and run again.",
  "excel.settingsFailed":
    "Budget and cycle could not be kept in the workbook: {reason}. No sheet was changed. Make sure that the workbook can be edited and try again.",
  "excel.sheetTooLarge":
    "The used area of sheet “{sheet}” reaches row {rows} and column {columns}, too far to be read. Usually something was entered far away by mistake: press Ctrl+End, delete the surplus rows and columns, save, and run again. Nothing was changed.",
  "excel.structureProtected":
    "The structure of the workbook is protected, so no result sheet can be added. Choose Review, Protect Workbook to unprotect it and run again. Nothing was changed.",
  "excel.badName":
    "“{name}” cannot name a sheet: expected are 1 to 31 characters without : \\ / ? * [ ] and no apostrophe at either end. Nothing was changed.",
  "excel.tooLarge":
    "The result sheet “{name}” has {rows} rows and {columns} columns, beyond Excel's limits. Reduce the rows of the summary and run again. Nothing was changed.",
  "excel.textTooLong":
    "A text in row {row} of the result sheet “{name}” is longer than the {longest} characters that a cell holds. Shorten it in the original sheet and run again. Nothing was changed.",
  "excel.writeFailed":
    "The results were not written: {reason}. All that this run had made was removed again, and the workbook is as it was. Make sure that it can be edited and the network is up, and run again.",
  "excel.notUndone":
    "The results were not written: {reason}; undoing failed as well: {second}. The contents of your own sheets were not changed, but hidden sheets of this run may remain ({names}), or an earlier result sheet may not have its name back. Running again clears this up; or close the workbook without saving.",
  "excel.nameTaken": "The workbook already has a sheet “{wanted}” of your own, which was left alone; the new result sheet is “{name}”",
  "excel.keptRenamed": "Sheet “{name}” was generated earlier and then renamed or copied; it counts as your own and was left alone",
  "excel.stopped":
    "Stopped as you asked; what this run had made was undone, and the workbook is as it was before.",
  "excel.sheetGone": "The sheet “{sheet}” is no longer there, or has another name. Choose Read again and try once more.",
  "excel.sheetHidden": "The sheet “{sheet}” is hidden, so it cannot be shown. Unhide it from the sheet tabs first; its data are read all the same.",
  "excel.selectFailed": "The cell could not be selected: {reason}. Nothing was changed. Finish editing the cell you are in and try again.",
  "excel.kept": "The result sheet “{name}” {reason}; it is kept as “{as}”, is yours from now on and will not be changed again",
  "excel.kept.changedCells": "was changed after it was generated ({cells})",
  "excel.kept.changedMany": "was changed after it was generated ({cells} and others, {count} cells in all)",
  "excel.kept.changed": "was changed after it was generated",
  "excel.kept.unknown": "has no record of what was generated, so nobody can tell whether it was changed",
  "excel.kept.protected": "is protected",
  "excel.kept.referred": "is referred to by a formula ({place})",
  "excel.locked":
    "Results are being written to this workbook elsewhere, in another window or by a colleague. Nothing was started or changed. Try again when that is done; if it was cut short, in {minutes} minutes at the latest.",
  "excel.templatesFailed": "The ledger templates were not made: {reason}. What had been made is gone again; the workbook is as it was. Make sure that it can be edited, then try again.",
  "excel.templatesLeft": "The ledger templates were not made: {reason}. Removing what had been made failed too: {second}. Empty template sheets may be left; delete them and try again.",
  "excel.nothingToUndo": "There is nothing to take back: no results were generated in this workbook, or the last ones were taken back already. Nothing was changed.",
  "excel.undoFailed":
    "The run was not taken back: {reason}. All sheets are as they were, and the results stand. Make sure that the workbook can be edited and the network is up, and try again.",
  "excel.undo.notThere": "“{name}”, which the run had made, was renamed or deleted since and was left alone",
  "excel.undo.lost": "The earlier result sheet “{name}” is not in the workbook any more and cannot be brought back",
  "excel.backAs": "somebody's new sheet bears the name of the result sheet “{name}”, which is now “{as}”",
  "excel.backUnderOtherName": "Writing was not completed: {reason}. All that was done was undone; {renamed}.",
  "excel.turnProtected": "The sheet \"{sheet}\" is protected; no formula was turned. Unprotect the sheet on the Review tab and try again. No sheet was changed.",
  "excel.turnFailed": "The formulas could not be turned: {reason}. Every sheet is as it was. Make sure that the workbook can be edited, and try again.",
  "excel.turnMeanwhile": "somebody changed cells of {names} meanwhile",
  "excel.turnedMeanwhile": "The formulas could not be turned: somebody changed cells of {names} meanwhile. That change stands, and every other cell is as it was. Agree with your colleague, and try again.",
  "excel.turnNotUndone": "The formulas could not be turned: {reason}; and giving them back failed too: {second}. On these sheets some may be turned: {names}. Close the workbook without saving, or make the result anew.",
};
