import type { Served } from "./excel-class";

/** Objects that a script keeps beyond one request (`trackedObjects`, or any range within `Excel.run`), by reference id. */
export class References {
  private readonly byId = new Map<string, Served>();
  private readonly idOf = new WeakMap<object, string>();
  private next = 1;

  keep(object: Served): string {
    const known = this.idOf.get(object);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.byId.set(id, object);
    this.idOf.set(object, id);
    return id;
  }

  idFor(object: Served): string | undefined {
    const id = this.idOf.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): Served | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    this.byId.delete(id);
    if (object !== undefined) this.idOf.delete(object);
  }

  get count(): number {
    return this.byId.size;
  }

  all(): Iterable<Served> {
    return this.byId.values();
  }
}
