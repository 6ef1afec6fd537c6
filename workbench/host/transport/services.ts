import { ACTION, PATH, type Batch, type BatchAction } from "./batch";
import type { ServiceExecutor } from "./excel-requests";

/** One of the host's services, as office.js names it ("Microsoft.AppRuntime.AppRuntimeService"): its methods by name. */
export type Service = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Answers batches whose objects are the host's services; the workbook's batches are left to the workbook. */
export class Services implements ServiceExecutor {
  constructor(private readonly services: ReadonlyMap<string, Service>) {}

  execute(batch: Batch): string | null {
    return this.isForServices(batch) ? JSON.stringify(this.carryOut(batch)) : null;
  }

  /** A batch of trace marks alone (registering for a service's event sends one) is as well answered here. */
  private isForServices({ Actions: actions, ObjectPaths: paths }: Batch): boolean {
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
