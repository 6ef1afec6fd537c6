import { asChoice, asFlag, asNumber, asText } from "../batch/arguments";
import { excelClass, type ExcelClass, type Method, type Property, type Served } from "../batch/excel-class";
import { asColor } from "../workbook/looks/colors";

/** Something in the side model that keeps whatever a script sets in its parts: a chart, a shape. */
export interface Keeper {
  properties: Record<string, unknown>;
}

/** A part of it; what is set there is kept under the part's path, such as "legend.position". */
export interface KeptPart<K extends Keeper = Keeper> {
  readonly keeper: K;
  readonly path: string;
}

/** What a part's property is before anybody sets it: a value, or what the part makes of where it is. */
type Default = unknown;
export type Defaults = Readonly<Record<string, Default>>;

interface PartSpec<K extends Keeper> {
  readonly defaults?: Defaults;
  /** Texts that have to be one of Excel's own. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Members that are read only, or of another kind than what is kept as it is set. */
  readonly properties?: Readonly<Record<string, Property<KeptPart<K>>>>;
  readonly parts?: Readonly<Record<string, () => ExcelClass<KeptPart<K>>>>;
  readonly methods?: Readonly<Record<string, Method<KeptPart<K>>>>;
}

export function keptPartClass<K extends Keeper>(className: string, { defaults = {}, choices = {}, properties = {}, parts = {}, methods = {} }: PartSpec<K>): ExcelClass<KeptPart<K>> {
  return excelClass(className, () => ({
    properties: { ...Object.fromEntries(Object.entries(defaults).map(([name, otherwise]) => [name, kept<K>(name, otherwise, choices[name])])), ...properties },
    objects: Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, (part: KeptPart<K>): Served => of().of(below(part, name))])),
    methods,
  }));
}

export function below<K extends Keeper>({ keeper, path }: KeptPart<K>, name: string): KeptPart<K> {
  return { keeper, path: path === "" ? name : `${path}.${name}` };
}

export function keyOf({ path }: KeptPart, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** A property that is read back as it was set. @throws InvalidArgument for a value of another type than its default's */
export function kept<K extends Keeper>(name: string, otherwise: Default, choices?: readonly string[]): Property<KeptPart<K>> {
  return {
    get: (part) => {
      const value = part.keeper.properties[keyOf(part, name)];
      if (value !== undefined) return value;
      return typeof otherwise === "function" ? (otherwise as (part: KeptPart<K>) => unknown)(part) : otherwise;
    },
    set: (part, value) => void (part.keeper.properties[keyOf(part, name)] = checked(name, value, otherwise, choices)),
  };
}

function checked(name: string, value: unknown, otherwise: Default, choices: readonly string[] | undefined): unknown {
  if (choices !== undefined) return asChoice(value, choices);
  if (/color$/i.test(name)) return value === "" ? "" : asColor(value);
  if (typeof otherwise === "boolean") return asFlag(value);
  if (typeof otherwise === "number") return asNumber(value);
  return typeof otherwise === "string" && otherwise !== "" ? asText(value) : value;
}

/** A text that is kept; "" when there is none. */
export function keptText({ properties }: Keeper, key: string): string {
  const value = properties[key];
  return typeof value === "string" ? value : "";
}

/** Forgets what was set in a part. */
export const clearPart: Method<KeptPart> = ({ keeper, path }) => {
  keeper.properties = Object.fromEntries(Object.entries(keeper.properties).filter(([name]) => !name.startsWith(`${path}.`)));
};
