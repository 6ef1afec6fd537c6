import type { Arguments } from "./arguments";
import type { Members } from "./class-members";
import type { Host } from "./host";
import { HostError, itemNotFound, notServed } from "./host-error";

/** What tells the state of a class's objects: the class itself. */
interface ClassOf<S> {
  readonly className: string;
  of(state: S): Served;
}

/** An object of the workbook as a request sees it: a class and the state that its members work on. */
export class Served {
  constructor(readonly members: Members<unknown>, private current: unknown) {}

  get state(): unknown {
    return this.current;
  }

  /** What a reference stands for has moved. */
  follow(state: unknown): void {
    this.current = state;
  }

  get className(): string {
    return this.members.className;
  }

  get isCollection(): boolean {
    return this.members.spec.items !== undefined;
  }

  get isKept(): boolean {
    return this.members.spec.kept === true;
  }

  /** The state, when this is an object of the given class. */
  as<S>(wanted: ClassOf<S>): S | undefined {
    return this.className === wanted.className ? (this.state as S) : undefined;
  }

  id(host: Host): string | undefined {
    return this.members.spec.id?.(this.state, host);
  }

  hasProperty(name: string): boolean {
    return this.members.tables.properties.has(name.toLowerCase());
  }

  hasObject(name: string): boolean {
    return this.members.tables.objects.has(name.toLowerCase());
  }

  /** Names of the properties that a bare `load()` fetches. */
  get propertyNames(): readonly string[] {
    return [...this.members.tables.properties.values()].filter(([, property]) => !property.onlyWhenNamed).map(([name]) => name);
  }

  /** Starts what its calculated properties, or its items', wait for. */
  prepare(host: Host): void {
    this.members.spec.prepare?.(this.state, host);
    if (this.isCollection) for (const item of this.items(host)) item.members.spec.prepare?.(item.state, host);
  }

  /** The name under which office.js reads a loaded property. */
  loadedName(member: string): string {
    const [name = member, property] = this.members.tables.properties.get(member.toLowerCase()) ?? [];
    return property?.inCamelCase === true ? name : pascalCase(member);
  }

  dependsOnFormulas(member: string): boolean {
    const key = member.toLowerCase();
    return this.members.tables.properties.get(key)?.[1].calculated === true || this.members.tables.calculatedMethods.has(key);
  }

  /** @throws ApiNotFound when the host lacks the property */
  get(member: string, host: Host): unknown {
    const [name, property] = this.find(this.members.tables.properties, member);
    return this.located(name, () => property.get(this.state, host));
  }

  set(member: string, value: unknown, host: Host): void {
    const [name, property] = this.find(this.members.tables.properties, member);
    if (property.set === undefined) throw notServed(this.className, name, "to be set");
    const { set } = property;
    this.located(name, () => set(this.state, value, host));
  }

  call(member: string, args: Arguments, host: Host): unknown {
    const [name, method] = this.find(this.members.tables.methods, member);
    return this.located(name, () => method(this.state, args, host));
  }

  /** The object behind a navigation property, such as a range's format. */
  open(member: string, host: Host): Served | null {
    const [name, open] = this.find(this.members.tables.objects, member);
    return this.located(name, () => open(this.state, host));
  }

  items(host: Host): readonly Served[] {
    return this.members.spec.items?.(this.state, host) ?? [];
  }

  /** @throws ItemNotFound when the collection has no such member */
  item(key: unknown, host: Host): Served {
    const { item } = this.members.spec;
    if (item === undefined) throw notServed(this.className, "getItem");
    return this.located("getItem", () => {
      const found = item(this.state, key, host);
      if (found === null) throw itemNotFound();
      return found;
    });
  }

  private find<V>(group: ReadonlyMap<string, V>, member: string): V {
    const found = group.get(member.toLowerCase());
    if (found === undefined) throw notServed(this.className, camelCase(member));
    return found;
  }

  private located<R>(member: string, act: () => R): R {
    try {
      return act();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${this.className}.${member}`;
      throw error;
    }
  }
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Requests write members in PascalCase; Excel's documentation, and its errors, do not. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
