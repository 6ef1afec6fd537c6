import type { Host } from "../../host/batch/host";
import { Interpreter } from "../../host/batch/interpreter";
import { saveFile } from "../../host/file/save";
import { calculated } from "../../host/formula/custom-functions";
import type { BatchExecutor } from "../../host/transport/excel-requests";
import { attachWorkbook } from "../../host/workbook/attach";
import type { HostWorkbook, OpenedFile } from "../../host/workbook/host-workbook";
import type { CellEdit } from "../../host/transport/excel-requests";
import { ChartLayer, type ChartManner } from "../charts/chart-layer";
import { commitByEnter } from "../grid/enter-commits";
import { whileCellIsEdited } from "../grid/cell-edit";
import { explainErrors } from "../grid/error-cards";
import { fitRowsWhenShown } from "../grid/fit-rows";
import { gridReady } from "../grid/grid-ready";
import { createGrid, type GridOptions } from "../grid/create-grid";
import { checkStandingSheetsOnly } from "../grid/late-validation";
import { tabBackwards } from "../grid/tab-backwards";
import { tellClicks } from "../grid/tell-clicks";
import { Unsaved } from "./unsaved";

export interface WorkbookOptions extends GridOptions {
  readonly opened: OpenedFile;
  readonly charts: () => ChartManner;
  /** Told of something that the file does not hold yet. */
  readonly onChange: () => void;
  /** Told of a member of Excel's that the host lacks, such as "Range.foo". */
  readonly onNotServed: (member: string) => void;
}

/** A workbook in its grid, with the host that answers the add-in's requests on it. */
export class OpenWorkbook {
  readonly host: HostWorkbook;
  readonly cellEdit: CellEdit;
  private readonly unsaved: Unsaved;
  private readonly interpreter: Interpreter;
  private readonly layer: ChartLayer;
  private readonly manners: { dispose(): void }[] = [];

  constructor({ opened, charts, onChange, onNotServed, ...grid }: WorkbookOptions) {
    const { univer, dispose } = createGrid(grid);
    this.host = attachWorkbook(univer, opened, dispose);
    explainErrors(this.host);
    this.cellEdit = whileCellIsEdited(this.host);
    this.interpreter = new Interpreter(this.host, { onNotServed });
    this.layer = new ChartLayer(this.host, charts);
    this.unsaved = new Unsaved(this.host, onChange);
  }

  /** What office.js's requests work on. */
  get scripting(): Host {
    return this.interpreter.host;
  }

  /** Resolves when the grid takes what its user types. */
  async ready(): Promise<void> {
    await gridReady(this.host);
    checkStandingSheetsOnly(this.host);
    this.manners.push(fitRowsWhenShown(this.host), commitByEnter(this.host), tabBackwards(this.host), tellClicks(this.host, (event) => this.scripting.onEvent(event)));
  }

  /** Carries out what the add-in asks for. */
  readonly executor: BatchExecutor = {
    execute: async (body) => {
      const answer = await this.interpreter.execute(body);
      this.unsaved.lookAtSide();
      this.layer.refresh();
      return answer;
    },
  };

  /** @returns the bytes that `npm run annual` would write: the original file with what was changed since */
  async save(): Promise<Uint8Array> {
    await calculated(this.host);
    return saveFile(this.host);
  }

  /** The language or the theme is another: charts are drawn anew. */
  redraw(): void {
    this.layer.refresh();
  }

  close(): void {
    this.layer.dispose();
    for (const manner of this.manners) manner.dispose();
    this.unsaved.dispose();
    this.host.close();
  }
}
