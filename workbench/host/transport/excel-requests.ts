import { OFFICE_ERROR, type HostMethod, type MethodAnswer } from "./connection";
import { summarise, type Batch } from "./batch";
import type { RequestLog } from "./request-log";

/** Carries out one batch of an `Excel.run` (`host/batch`); `status` is HTTP's, `body` JSON. */
export interface BatchExecutor {
  execute(body: string): Promise<{ readonly status: number; readonly body: string }>;
}

/** A batch for one of the host's own services (custom function results, the task pane) rather than for the workbook. */
export interface ServiceExecutor {
  /** Whether the batch is for a service. */
  takes(batch: Batch): boolean;
  /** @returns the batch result, and what is to be done once the page has it; null when the batch is not for a service */
  execute(batch: Batch): { readonly body: string; readonly after: () => void } | null;
}

/**
 * Fails the n-th Excel request (from 1) as Excel on the web does when its server breaks: the add-in gets a
 * `GeneralException`. "before": nothing of the batch was carried out; "after": all of it was, and only the answer is lost.
 */
export interface Fault {
  readonly request: number;
  readonly when: "before" | "after";
}

/** Resolves when the cell that is being edited no longer is; null while none is. */
export type CellEdit = () => Promise<void> | null;

export interface ExcelRequestsOptions {
  readonly workbook: BatchExecutor;
  readonly services: ServiceExecutor;
  readonly log: RequestLog;
  /** Where there are cells that a user can edit. */
  readonly cellEdit?: CellEdit | undefined;
}

/** What office.js sets of a request's flags for `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** The method behind dispatch id 93: every `context.sync()` of the add-in. One at a time, in order, as Excel does. */
export class ExcelRequests {
  /** Which request fails, counted from the start of the session; may be set at any time. */
  fault: Fault | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ExcelRequestsOptions) {}

  /** While a cell is being edited, a request waits for the end of that if it asks to, and else fails at once. */
  readonly method: HostMethod = async (call) => {
    const [, , , , body, , flags] = call["ArrayData"] as readonly unknown[];
    const batch = JSON.parse(String(body)) as Batch;
    const edit = this.options.services.takes(batch) ? null : (this.options.cellEdit?.() ?? null);
    if (edit !== null) {
      if ((Number(flags) & DELAY_FOR_CELL_EDIT) === 0) return { error: OFFICE_ERROR.cellIsEdited };
      await edit;
    }
    const done = this.last.then(() => this.carryOut(String(body), batch));
    this.last = done.catch(() => undefined);
    return done;
  };

  private async carryOut(body: string, batch: Batch): Promise<MethodAnswer> {
    const bytesIn = byteLength(body);
    const served = this.options.services.execute(batch);
    if (served !== null) {
      this.options.log.begin("service", bytesIn, summarise(batch))(byteLength(served.body));
      return { ...success(200, served.body), after: served.after };
    }
    return this.carryOutOnWorkbook(body, this.options.log.begin("excel", bytesIn, summarise(batch)));
  }

  private async carryOutOnWorkbook(body: string, answered: (bytesOut: number) => void): Promise<MethodAnswer> {
    const { log, workbook } = this.options;
    const fault = this.fault?.request === log.excelRequests ? this.fault.when : null;
    if (fault === "before") return { error: OFFICE_ERROR.internalError };
    const result = await workbook.execute(body);
    answered(byteLength(result.body));
    if (fault === "after") return { error: OFFICE_ERROR.internalError };
    return success(result.status, result.body);
  }
}

function success(status: number, body: string): MethodAnswer {
  return { error: OFFICE_ERROR.none, data: [status, ["Content-Type", "application/json"], body] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
