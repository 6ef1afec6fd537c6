import { Arguments } from "./arguments";
import { camelCase, Served } from "./excel-class";
import type { Host } from "./host";
import { HostError, invalidArgument, itemNotFound, notServed } from "./host-error";
import { PathType, type ArgumentInfo, type BatchRequest, type ObjectPathInfo, type PathIds } from "./request";

/** The objects that a request's paths stand for. A path is followed once: a method such as `add()` must not run twice. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Served | null>();

  constructor(private readonly paths: BatchRequest["ObjectPaths"], private readonly root: Served, private readonly host: Host) {}

  /** @returns null for a null object (`…OrNullObject`), and for everything reached through one */
  resolve(id: number): Served | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath");
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Whether a path leads to its object by a method whose result depends on formulas, such as the used range. */
  dependsOnFormulas(id: number): boolean {
    const path = this.paths[id];
    if (path?.ObjectPathType !== PathType.Method || this.resolved.has(id)) return false;
    return this.resolve(path.ParentObjectPathId ?? 0)?.dependsOnFormulas(path.Name) === true;
  }

  /** Objects that the request has reached so far. */
  *objects(): Iterable<Served> {
    for (const object of this.resolved.values()) if (object !== null) yield object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index] ?? 0)));
  }

  private argument(value: unknown, pathId: PathIds): unknown {
    if (typeof pathId !== "number") return (value as unknown[]).map((item, index) => this.argument(item, pathId[index] ?? 0));
    if (pathId !== 0) return this.objectArgument(pathId);
    return this.withObjects(value);
  }

  private objectArgument(pathId: number): Served {
    const object = this.resolve(pathId);
    if (object === null) throw invalidArgument();
    return object;
  }

  /** Objects among the fields of a plain argument travel as `{_ObjectPathId}`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.objectArgument(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, this.withObjects(field)]));
  }

  private follow(path: ObjectPathInfo): Served | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Reference:
        return this.reference(path.Name);
      case PathType.NullObject:
        return null;
      case PathType.NewObject:
        throw notServed(path.Name, "newObject");
      default:
        return this.followFromParent(path);
    }
  }

  private reference(id: string): Served {
    const object = this.host.references.get(id);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }

  private followFromParent(path: ObjectPathInfo): Served | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return parent.open(path.Name, this.host);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return parent.item(args.at(0), this.host);
    return this.objectFrom(path, parent, parent.call(path.Name, args, this.host));
  }

  private objectFrom(path: ObjectPathInfo, parent: Served, result: unknown): Served | null {
    if (result instanceof Served) return result;
    if (!path.Name.endsWith("OrNullObject")) throw Object.assign(itemNotFound(), { location: `${parent.className}.${camelCase(path.Name)}` });
    return null;
  }
}
