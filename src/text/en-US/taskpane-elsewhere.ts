import type { Texts } from "../say";

/** Why there is no pane: what happened, what is safe, and what next. Also said before anything else of the page is there. */
export const taskpaneElsewhereTexts: Texts = {
  "taskpane.unreachable.title": "Office's library cannot be reached",
  "taskpane.unreachable.reason":
    "office.js did not load within 10 seconds. The network may be down, or your organisation's network may block its address.\nThe workbook has not been changed.\nCheck the network and open the pane again. If that does not help, ask your administrator to switch to the 21Vianet address or to a self-hosted office.js.",
  "taskpane.notExcel.title": "Open this in Excel",
  "taskpane.notExcel.reason":
    "This page is the task pane of the Excel add-in ZHGZ Assessment and does not work in a browser by itself.\nNo workbook is open here, and nothing has been changed.\nOpen a workbook in Excel and choose Assessment pane on the ZHGZ tab.",
  "taskpane.tooOld.title": "This Excel is too old",
  "taskpane.tooOld.reason":
    "The pane needs ExcelApi 1.9, which this version of Excel does not have.\nThe workbook has not been changed.\nUse Excel 2021, Office LTSC 2021, Microsoft 365 or later. If a later version is installed, update it under File › Account and open the pane again.",
  "taskpane.notLoaded.title": "The pane did not load completely",
  "taskpane.notLoaded.reason":
    "A part of the pane did not load. The network may have failed, or the add-in may just have been updated.\nThe workbook has not been changed; the budget, readings and notes that were kept are in it.\nCheck the network and try again, or close the pane and open it again. If that does not help, ask your administrator.",
  "taskpane.broken.title": "Something in the pane went wrong",
  "taskpane.broken.reason":
    "This page could not be shown: {found}.\nThe workbook has not been changed; the budget, readings and notes that were kept are in it.\nChoose Try again. If it fails again, pass these words on to your administrator.",
  "taskpane.retry": "Try again",
};
