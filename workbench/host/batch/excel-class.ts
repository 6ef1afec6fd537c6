import { Members, type ClassSpec } from "./class-members";
import { Served } from "./served";

export type { ClassSpec, Method, Property } from "./class-members";
export { camelCase, Served } from "./served";

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
    members: [...[spec.properties, spec.objects, spec.methods].flatMap((group) => Object.keys(group ?? {})), ...Object.keys(spec.events ?? {})].sort(),
  }));
}
