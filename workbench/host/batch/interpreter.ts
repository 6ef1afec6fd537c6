import { workbookClass } from "../classes/workbook/workbook";
import type { HostWorkbook } from "../workbook/host-workbook";
import { Batch } from "./batch";
import { Host, type HostServices } from "./host";
import { HostError } from "./host-error";
import { ActionType, type ActionResult, type BatchRequest } from "./request";

/** Excel on the web refuses more than 5 MB in either direction. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface BatchResponse {
  readonly status: number;
  readonly body: string;
}

interface Failure {
  readonly error: HostError;
  readonly actionIndex: number;
}

/** How far a request came: results, and the trace marks passed, by which office.js knows which event handlers are registered. */
interface Done {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

const NOTHING: Done = { Results: [], TraceIds: [] };

/** Carries out the requests of office.js on a workbook, as Excel would. */
export class Interpreter {
  readonly host: Host;

  constructor(workbook: HostWorkbook, services: HostServices = {}) {
    this.host = new Host(workbook, services);
  }

  /**
   * @param body a batch as JSON
   * @returns the batch result as JSON. A failure is part of it, as Excel sends it (`Error` beside the results of the actions
   *   before it, which stay done); the status is 200 even then.
   */
  async execute(body: string): Promise<BatchResponse> {
    if (byteLength(body) > PAYLOAD_LIMIT) return this.failed(NOTHING, { error: new HostError("RequestPayloadSizeLimitExceeded"), actionIndex: -1 });
    this.host.busy = true;
    const { done, failure } = await this.run(JSON.parse(body) as BatchRequest);
    this.host.book.flush();
    this.host.book.tellUntold();
    this.host.busy = false;
    if (failure !== null) return this.failed(done, failure);
    const answer = JSON.stringify(done);
    if (byteLength(answer) > PAYLOAD_LIMIT) return this.failed(NOTHING, { error: new HostError("ResponsePayloadSizeLimitExceeded"), actionIndex: -1 });
    return { status: 200, body: answer };
  }

  private async run(request: BatchRequest): Promise<{ done: Done; failure: Failure | null }> {
    const batch = new Batch(request, workbookClass.of(null), this.host);
    const done = { Results: [] as ActionResult[], TraceIds: [] as number[] };
    for (const [actionIndex, action] of request.Actions.entries()) {
      try {
        done.Results.push({ ActionId: action.Id, Value: await batch.perform(action) });
        if (action.ActionType === ActionType.Trace) done.TraceIds.push(action.Id);
        await this.host.book.finished();
      } catch (error) {
        return { done, failure: { error: asHostError(error), actionIndex } };
      }
    }
    return { done, failure: null };
  }

  private failed(done: Done, { error, actionIndex }: Failure): BatchResponse {
    if (error.code === "ApiNotFound") this.host.services.onNotServed?.(error.location ?? error.message);
    const failure = {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      Location: error.location ?? "",
      ActionIndex: actionIndex,
    };
    return { status: 200, body: JSON.stringify({ Error: failure, ...done }) };
  }
}

/** A fault of the host itself is Excel's GeneralException; its text is kept, for whoever has to find it. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `There was an internal error while processing the request. ${reason}`);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
