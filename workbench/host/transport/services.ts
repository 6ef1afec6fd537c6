import { ACTION, PATH, type Batch, type BatchAction } from "./batch";
import type { ServiceExecutor } from "./excel-requests";

/** One of the host's services, as office.js names it ("Microsoft.AppRuntime.AppRuntimeService"): its methods by name. */
export type Service = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** A service's own member that no page calls: runs when the page has begun to listen to the service's events. */
export const LISTENED = Symbol("listened");
export type ServiceWithEvents = Service & { readonly [LISTENED]?: () => void };

/** Answers batches whose objects are the host's services; the workbook's batches are left to the workbook. */
export class Services implements ServiceExecutor {
  constructor(private readonly services: ReadonlyMap<string, ServiceWithEvents>) {}

  execute(batch: Batch): ReturnType<ServiceExecutor["execute"]> {
    if (!this.takes(batch)) return null;
    return { body: JSON.stringify(this.carryOut(batch)), after: () => this.tellListeners(batch) };
  }

  /** Whoever registers for an event of a service names the service and calls nothing. */
  private tellListeners({ Actions: actions, ObjectPaths: paths }: Batch): void {
    if (actions.some((action) => action.ActionType === ACTION.callMethod)) return;
    for (const { Name: name } of Object.values(paths)) this.services.get(name)?.[LISTENED]?.();
  }

  /** A batch of trace marks alone (registering for a service's event sends one) is as well answered here. */
  takes({ Actions: actions, ObjectPaths: paths }: Batch): boolean {
    const objects = Object.values(paths).filter((path) => path.ObjectPathType !== PATH.global);
    if (objects.length === 0) return actions.every((action) => action.ActionType === ACTION.trace);
    return objects.every((path) => path.ObjectPathType === PATH.newObject && this.services.has(path.Name));
  }

  private carryOut(batch: Batch): unknown {
    const results: unknown[] = [];
    for (const action of batch.Actions) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(batch, action) });
      } catch (error) {
        return { Results: results, Error: { Code: "GeneralException", Message: String(error), HttpStatusCode: 500 } };
      }
    }
    return { Results: results };
  }

  private act(batch: Batch, action: BatchAction): unknown {
    if (action.ActionType !== ACTION.callMethod) return null;
    const name = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
    const method = this.services.get(name)?.[action.Name ?? ""];
    if (method === undefined) throw new Error(`The host's service ${name} has no method ${action.Name ?? ""}.`);
    return method(...(action.ArgumentInfo?.Arguments ?? [])) ?? null;
  }
}
