import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { Book } from "../../host/workbook/book";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";
import type { ChartSide } from "../../host/workbook/side-model";

const SET_CHARTS = "sheet.mutation.set-charts";

interface SetCharts {
  readonly sheetId: string;
  readonly charts: readonly ChartSide[];
}

/** Changes the charts of a sheet by hand, so that Univer's undo takes it back. */
export class ChartEditing {
  private readonly registered: IDisposable;

  constructor(private readonly workbook: HostWorkbook) {
    this.registered = injectorOf(workbook.univer).get(ICommandService).registerCommand({
      id: SET_CHARTS,
      type: CommandType.MUTATION,
      handler: (_accessor, params: SetCharts) => {
        new Book(workbook).sheetSide(params.sheetId).charts = structuredClone([...params.charts]);
        return true;
      },
    });
  }

  /** @param change makes the new list of the sheet's charts of a copy of the old one */
  change(sheetId: string, change: (charts: ChartSide[]) => ChartSide[]): void {
    const injector = injectorOf(this.workbook.univer);
    const before: SetCharts = { sheetId, charts: structuredClone(new Book(this.workbook).sheetSide(sheetId).charts) };
    const after: SetCharts = { sheetId, charts: change(structuredClone([...before.charts])) };
    injector.get(ICommandService).syncExecuteCommand(SET_CHARTS, after);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.workbook.unitId,
      undoMutations: [{ id: SET_CHARTS, params: before }],
      redoMutations: [{ id: SET_CHARTS, params: after }],
    });
  }

  dispose(): void {
    this.registered.dispose();
  }
}
