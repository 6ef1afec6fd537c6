import { eventMembers, type Events } from "../events/event-members";
import type { Arguments } from "./arguments";
import type { Host } from "./host";
import type { Served } from "./served";

export interface Property<T> {
  readonly get: (self: T, host: Host) => unknown;
  readonly set?: (self: T, value: unknown, host: Host) => void;
  /** Depends on formulas: reading it waits until they are calculated. */
  readonly calculated?: boolean;
  /** office.js reads it under its own name, not in PascalCase as all others. */
  readonly inCamelCase?: boolean;
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
  /** Starts what a calculated property waits for beyond the cells' formulas. */
  readonly prepare?: (self: T, host: Host) => void;
  /** Events that a script can register for, by Excel's names. */
  readonly events?: Events;
  /** Methods whose result depends on formulas. */
  readonly calculatedMethods?: readonly string[];
  /** Collections: the members in Excel's order, and one by key (null when there is none). */
  readonly items?: (self: T, host: Host) => readonly Served[];
  readonly item?: (self: T, key: unknown, host: Host) => Served | null;
  /** Kept by reference beyond a request (ranges); the reference follows what happens to the sheet. */
  readonly kept?: boolean;
}

/** The members of a class under the names that requests use, which differ from Excel's documentation in case. */
export class Members<T> {
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
    methods: byLowerCase({ ...spec.methods, ...eventMembers<T>(spec.events ?? {}) }),
    calculatedMethods: new Set((spec.calculatedMethods ?? []).map((name) => name.toLowerCase())),
  };
}

function byLowerCase<V>(group: Readonly<Record<string, V>> = {}): ReadonlyMap<string, [string, V]> {
  return new Map(Object.entries(group).map(([name, value]) => [name.toLowerCase(), [name, value]]));
}
