import { Served } from "./excel-class";
import type { Host } from "./host";
import { HostError } from "./host-error";
import { ObjectPaths } from "./object-paths";
import { identity, needsCalculation, query } from "./query";
import { ActionType, type ActionInfo, type BatchRequest } from "./request";

/** One request under way. */
export class Batch {
  private readonly paths: ObjectPaths;

  constructor(request: BatchRequest, root: Served, private readonly host: Host) {
    this.paths = new ObjectPaths(request.ObjectPaths, root, host);
    host.inUse = this.paths;
  }

  /** Carries out one action; what comes back is its result for office.js. */
  async perform(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.load(action);
      case ActionType.Method:
        return this.call(action);
      case ActionType.SetProperty:
        return this.set(action);
      case ActionType.Update:
        return this.update(action);
      default:
        throw new HostError("NotImplemented", `Actions of type ${action.ActionType} are not served by the host.`);
    }
  }

  /** Values that formulas give are there to be read in the same request, as in Excel. */
  private settle(): Promise<void> {
    return this.host.settled();
  }

  private async instantiate(action: ActionInfo): Promise<unknown> {
    if (this.paths.dependsOnFormulas(action.ObjectPathId)) await this.settle();
    const object = this.paths.resolve(action.ObjectPathId);
    return object === null ? null : identity(object, this.host);
  }

  private async load(action: ActionInfo): Promise<unknown> {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    const info = action.QueryInfo ?? {};
    if (needsCalculation(object, info)) {
      object.prepare(this.host);
      await this.settle();
    }
    return query(object, info, this.host);
  }

  /** A method of a null object does nothing: `getItemOrNullObject("x").delete()` is how scripts clear up. */
  private async call(action: ActionInfo): Promise<unknown> {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    if (object.dependsOnFormulas(action.Name)) {
      object.prepare(this.host);
      await this.settle();
    }
    const result = object.call(action.Name, this.paths.arguments(action.ArgumentInfo), this.host);
    return result instanceof Served ? identity(result, this.host) : (result ?? null);
  }

  private set(action: ActionInfo): unknown {
    const value = this.paths.arguments(action.ArgumentInfo).orNull(0);
    this.paths.resolve(action.ObjectPathId)?.set(action.Name, value, this.host);
    return null;
  }

  /** `object.update({values, format: {…}})`: properties by name, nested objects by their own. */
  private update(action: ActionInfo): unknown {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object !== null) updateObject(object, action.ObjectState, this.host);
    return null;
  }
}

function updateObject(object: Served, state: unknown, host: Host): void {
  for (const [name, value] of Object.entries(state ?? {})) {
    const nested = object.hasObject(name) ? object.open(name, host) : null;
    if (nested === null) object.set(name, value, host);
    else updateObject(nested, value, host);
  }
}
