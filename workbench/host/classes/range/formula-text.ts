import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Host } from "../../batch/host";
import type { Area } from "../../workbook/area";
import type { Cell } from "../../workbook/cells/cells";
import { keptFormula } from "../../workbook/formulas/kept-formula";
import { keptTableFormula } from "../../workbook/tables/table-formula";

type Formulas = Pick<FormulaDataModel, "getFormulaStringByCell">;

/** A cell's formula with its "="; null when it has none. Univer may keep it with the cell whose formula it shares. */
export function formulaAt({ book }: Host, range: Area, cell: Cell, { row, column }: { row: number; column: number }): string | null {
  if (!cell?.f && !cell?.si) return keptFormula(cell);
  const written = keptTableFormula(cell);
  if (written !== null) return written;
  const formulas: Formulas = book.formulas;
  const text = cell.f ?? formulas.getFormulaStringByCell(row, column, range.sheetId, book.unitId);
  return typeof text === "string" && text !== "" ? text : null;
}
