import { workbookClass } from "../classes/workbook";
import type { HostWorkbook } from "../workbook/host-workbook";
import { Batch } from "./batch";
import { Host, type HostServices } from "./host";
import { HostError } from "./host-error";
import type { ActionResult, BatchRequest } from "./request";

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
    if (byteLength(body) > PAYLOAD_LIMIT) return this.failed([], { error: new HostError("RequestPayloadSizeLimitExceeded"), actionIndex: -1 });
    const { results, failure } = await this.run(JSON.parse(body) as BatchRequest);
    this.host.book.flush();
    if (failure !== null) return this.failed(results, failure);
    const answer = JSON.stringify({ Results: results, TracedActions: [] });
    if (byteLength(answer) > PAYLOAD_LIMIT) return this.failed([], { error: new HostError("ResponsePayloadSizeLimitExceeded"), actionIndex: -1 });
    return { status: 200, body: answer };
  }

  private async run(request: BatchRequest): Promise<{ results: ActionResult[]; failure: Failure | null }> {
    const batch = new Batch(request, workbookClass.of(null), this.host);
    const results: ActionResult[] = [];
    for (const [actionIndex, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await batch.perform(action) });
        await this.host.book.finished();
      } catch (error) {
        return { results, failure: { error: asHostError(error), actionIndex } };
      }
    }
    return { results, failure: null };
  }

  private failed(results: readonly ActionResult[], { error, actionIndex }: Failure): BatchResponse {
    if (error.code === "ApiNotFound") this.host.services.onNotServed?.(error.location ?? error.message);
    const failure = {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      Location: error.location ?? "",
      ActionIndex: actionIndex,
    };
    return { status: 200, body: JSON.stringify({ Error: failure, Results: results, TracedActions: [] }) };
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
