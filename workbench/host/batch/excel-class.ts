import type { Arguments } from "./arguments";
import type { Host } from "./host";
import { HostError, itemNotFound, notServed } from "./host-error";

export interface Property<T> {
  readonly get: (self: T, host: Host) => unknown;
  readonly set?: (self: T, value: unknown, host: Host) => void;
  /** Depends on formulas: reading it waits until they are calculated. */
  readonly calculated?: boolean;
  /** Too costly for `load()` without names. */
  readonly onlyWhenNamed?: boolean;
}

/** A method gives back a JSON value, an object of the host, null for a null object, or nothing. */
export type Method<T> = (self: T, args: Arguments, host: Host) => unknown;

/** An Excel class as the host serves it: members by Excel's own names. To serve one more member is one more line. */
export interface ClassSpec<T> {
  /** What office.js uses to find a collection's member again. */
  readonly id?: (self: T, host: Host) => string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (self: T, host: Host) => Served | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods whose result depends on formulas. */
  readonly calculatedMethods?: readonly string[];
  /** Collections: the members in Excel's order, and one by key (null when there is none). */
  readonly items?: (self: T, host: Host) => readonly Served[];
  readonly item?: (self: T, key: unknown, host: Host) => Served | null;
  /** Kept by reference beyond a request (ranges); the reference follows what happens to the sheet. */
  readonly kept?: boolean;
}

/** Makes objects of one Excel class from their states. */
export interface ExcelClass<T> {
  readonly className: string;
  of(state: T): Served;
}

const registry: Members<unknown>[] = [];

/** @param spec given as a function, since classes lead to one another (a sheet to its ranges, a range to its sheet) */
export function excelClass<T>(className: string, spec: () => ClassSpec<T>): ExcelClass<T> {
  // An object holds its state beside the members that were written for it: made together here, they fit.
  const members = new Members(className, spec) as unknown as Members<unknown>;
  registry.push(members);
  return { className, of: (state) => new Served(members, state) };
}

/** Every class that the host serves, with its members; the coverage list is made from it. */
export function servedClasses(): readonly { className: string; members: readonly string[] }[] {
  return registry.map(({ className, spec }) => ({
    className,
    members: [spec.properties, spec.objects, spec.methods].flatMap((group) => Object.keys(group ?? {})).sort(),
  }));
}

/** The members of a class under the names that requests use, which differ from Excel's documentation in case. */
class Members<T> {
  private made: { spec: ClassSpec<T>; tables: Tables<T> } | null = null;

  constructor(readonly className: string, private readonly describe: () => ClassSpec<T>) {}

  get spec(): ClassSpec<T> {
    return this.make().spec;
  }

  get tables(): Tables<T> {
    return this.make().tables;
  }

  private make(): { spec: ClassSpec<T>; tables: Tables<T> } {
    if (this.made === null) {
      const spec = this.describe();
      this.made = { spec, tables: tablesOf(spec) };
    }
    return this.made;
  }
}

interface Tables<T> {
  readonly properties: ReadonlyMap<string, [name: string, property: Property<T>]>;
  readonly objects: ReadonlyMap<string, [name: string, open: (self: T, host: Host) => Served | null]>;
  readonly methods: ReadonlyMap<string, [name: string, method: Method<T>]>;
  readonly calculatedMethods: ReadonlySet<string>;
}

function tablesOf<T>(spec: ClassSpec<T>): Tables<T> {
  return {
    properties: byLowerCase(spec.properties),
    objects: byLowerCase(spec.objects),
    methods: byLowerCase(spec.methods),
    calculatedMethods: new Set((spec.calculatedMethods ?? []).map((name) => name.toLowerCase())),
  };
}

function byLowerCase<V>(group: Readonly<Record<string, V>> = {}): ReadonlyMap<string, [string, V]> {
  return new Map(Object.entries(group).map(([name, value]) => [name.toLowerCase(), [name, value]]));
}

/** An object of the workbook as a request sees it: a class and the state that its members work on. */
export class Served {
  constructor(private readonly members: Members<unknown>, private current: unknown) {}

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
  as<S>(wanted: ExcelClass<S>): S | undefined {
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
    if (property.set === undefined) throw notServed(this.className, `${name} (as something to be set)`);
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

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
