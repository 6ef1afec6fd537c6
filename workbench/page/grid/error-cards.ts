import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { ICellAlert } from "@univerjs/sheets-ui";
import { errorMessage } from "../../host/formula/custom-functions";
import { injectorOf } from "../../host/workbook/injector";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { Book } from "../../host/workbook/book";
import { cellFinder } from "../../host/workbook/cells/cells";

/** Univer's key for the card that explains an error in a cell. */
const ERROR_CARD = "SHEET_FORMULA_ALERT";
const WIDTH = 280;
/** How high a card is with so many lines; Univer places it by that. */
const HEIGHT = 96;

/**
 * Where a function of the add-in says why it refuses, the card over its cell says so too, in place of Univer's general explanation of
 * the error.
 */
export function explainErrors(workbook: HostWorkbook): void {
  const alerts = injectorOf(workbook.univer).get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => show(explained(workbook, alert));
}

function explained(workbook: HostWorkbook, alert: ICellAlert): ICellAlert {
  if (alert.key !== ERROR_CARD) return alert;
  const { subUnitId: sheetId, row, col: column } = alert.location;
  const message = errorMessage(workbook, { sheetId, row, column });
  if (message === null || message === "") return alert;
  const shown = cellFinder(new Book(workbook), sheetId)(row, column)?.v;
  return { ...alert, type: CellAlertType.ERROR, title: String(shown), message, width: WIDTH, height: HEIGHT };
}
