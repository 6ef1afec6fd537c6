import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { FormulaDataModel, type IFormulaData } from "@univerjs/engine-formula";
import type { CellsOfKind } from "../workbook/cells/cells-of-kind";

/**
 * Before each change of cells, and before each run, Univer goes over every cell of every sheet for its formulas: with ledgers of 200,000 rows
 * beside a result that took minutes. It is shown the sheets that have some, and before a change only the one that changes.
 */
export function lookOnlyWhereFormulasAre(injector: Injector, unitId: string, formulaCells: CellsOfKind): void {
  const model = injector.get(FormulaDataModel);
  const workbooks = injector.get(IUniverInstanceService);
  const ofAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  let changing: string | null = null;
  const wanted = (sheetId: string): boolean => (changing === null || sheetId === changing) && formulaCells.has(sheetId);
  model.getFormulaData = (): IFormulaData => {
    const [workbook, ...others] = workbooks.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (workbook?.getUnitId() !== unitId || others.length > 0) return ofAll();
    const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
    return { [unitId]: Object.fromEntries(ids.map((id) => [id, wanted(id) ? model.getSheetFormulaData(unitId, id) : {}])) };
  };
  model.updateFormulaData = (ofUnit, sheetId, cells) => {
    if (ofUnit !== unitId) return update(ofUnit, sheetId, cells);
    if (!formulaCells.has(sheetId) && !formulaCells.isAmong(cells)) return {};
    changing = sheetId;
    try {
      return update(ofUnit, sheetId, cells);
    } finally {
      changing = null;
    }
  };
}
