import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { Calculation } from "../formula/calculation";
import { computeOperators } from "../formula/operator-functions";
import { lookOnlyWhereFormulasAre } from "../formula/where-formulas-are";
import { rememberFormulas } from "../formula/remember-formulas";
import { referAsExcel } from "../formula/references-as-excel";
import { tellZeroFromBlank } from "../formula/zero-is-not-blank";
import { CellsOfKind } from "./cells/cells-of-kind";
import type { HostWorkbook, OpenedFile } from "./host-workbook";
import { injectorOf } from "./injector";
import { keepSpaces } from "./cells/keep-spaces";
import { rememberStyles } from "./looks/known-styles";

/**
 * Opens a file in a Univer that the caller set up (the page with its grid, or `create.ts` without one).
 * @param dispose gives back the Univer itself, when it lives for this workbook only.
 */
export function attachWorkbook(univer: FUniver, opened: OpenedFile, dispose: () => void = () => undefined): HostWorkbook {
  const snapshot: IWorkbookData = structuredClone(opened.snapshot);
  const injector = injectorOf(univer);
  rememberStyles(injector.get(IUniverInstanceService).createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot).getStyles());
  showFront(univer, snapshot);
  keepSpaces(injector.get(LexerTreeBuilder));
  referAsExcel(injector);
  computeOperators(injector);
  tellZeroFromBlank();
  rememberFormulas(injector);
  const calculation = new Calculation(injector, snapshot.id);
  const formulaCells = new CellsOfKind(injector, snapshot.id, ({ f, si }) => Boolean(f) || Boolean(si));
  const crossReferences = new CellsOfKind(injector, snapshot.id, ({ f }) => f?.includes("!") === true);
  lookOnlyWhereFormulasAre(injector, snapshot.id, formulaCells);
  return {
    univer,
    opened,
    side: structuredClone(opened.side),
    calculation,
    formulaCells,
    crossReferences,
    unitId: snapshot.id,
    close() {
      calculation.dispose();
      formulaCells.dispose();
      crossReferences.dispose();
      univer.disposeUnit(snapshot.id);
      dispose();
    },
  };
}

/** Univer puts the first visible sheet in front; a file says which one it was. */
function showFront(univer: FUniver, { id: unitId, custom }: IWorkbookData): void {
  const subUnitId = (custom as { activeSheetId?: string } | null | undefined)?.activeSheetId;
  if (subUnitId !== undefined) univer.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
}
