import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/**
 * Nothing is checked on a sheet that is gone: Univer checks the sheets that are not in front when the browser has time, and fails
 * on those that were deleted meanwhile.
 */
export function checkStandingSheetsOnly({ univer, unitId }: HostWorkbook): void {
  const validator = injectorOf(univer).get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  const stands = (sheetId: string): boolean => univer.getWorkbook(unitId)?.getSheetBySheetId(sheetId) != null;
  validator.validatorRanges = async (unit, sheetId, ranges) => (stands(sheetId) ? check(unit, sheetId, ranges) : []);
}
