import type { Served } from "./excel-class";
import type { Host } from "./host";
import type { QueryInfo } from "./request";

type Loaded = Record<string, unknown>;

/** What a `load()` of the object gives: the properties asked for, collections with their members. */
export function query(object: Served, info: QueryInfo, host: Host): Loaded {
  const selects = selectionOf(info);
  return object.isCollection ? queryCollection(object, selects, info, host) : queryObject(object, selects, host);
}

/** Whether any of what is asked for depends on formulas. */
export function needsCalculation(object: Served, info: QueryInfo): boolean {
  const selects = selectionOf(info);
  if (!object.isCollection && selects.includes("*")) return true;
  return selects.some((select) => LAST_SEGMENTS.has(lastSegment(select)) || object.dependsOnFormulas(select));
}

const LAST_SEGMENTS = new Set(["values", "text", "valuetypes", "value", "type", "hasspill", "formulas", "*"]);

function lastSegment(select: string): string {
  return select.slice(select.search(/[^/.]*$/)).toLowerCase();
}

/** Scripts that want a collection's members and nothing of them load "$none", or what can't be a name: "no-properties-needed". */
const IS_NAME = /^(?!.*\$none$)[\w*$./]+$/i;

/** Nothing named means everything of the object itself. */
function selectionOf({ Select: select, Expand: expand }: QueryInfo): readonly string[] {
  const wanted = (select ?? []).filter((path) => IS_NAME.test(path));
  const named = [...wanted, ...(expand ?? []).map((path) => `${path}/*`)];
  const ownNamed = (select ?? []).length > 0;
  return ownNamed ? named : ["*", ...named];
}

function queryCollection(collection: Served, selects: readonly string[], { Skip: skip = 0, Top: top }: QueryInfo, host: Host): Loaded {
  const own = selects.includes("*") ? collection.propertyNames : selects.filter((select) => collection.hasProperty(select));
  const ofItems = selects.filter((select) => !collection.hasProperty(select));
  const items = collection.items(host).slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...queryObject(collection, own, host),
    _Items: items.map((item) => query(item, { Select: ofItems.length > 0 ? ofItems : ["*"] }, host)),
  };
}

function queryObject(object: Served, selects: readonly string[], host: Host): Loaded {
  const loaded = identity(object, host);
  for (const [head, tails] of byHead(selects)) {
    if (head === "*") for (const name of object.propertyNames) loaded[object.loadedName(name)] = object.get(name, host);
    else if (object.hasObject(head)) loaded[pascalCase(head)] = queryNested(object, head, tails, host);
    else loaded[object.loadedName(head)] = object.get(head, host);
  }
  return loaded;
}

function queryNested(object: Served, member: string, tails: readonly string[], host: Host): Loaded | null {
  const nested = object.open(member, host);
  return nested === null ? null : query(nested, { Select: tails.length > 0 ? tails : ["*"] }, host);
}

/** What office.js needs to find the object again. */
export function identity(object: Served, host: Host): Loaded {
  const id = object.id(host);
  const reference = host.references.idFor(object);
  return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** "format/font/name" and "format/fill/color" are two tails under one head. */
function byHead(selects: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const select of selects) {
    const [head = "", ...tail] = select.split(/[/.]/);
    const tails = heads.get(head) ?? [];
    if (tail.length > 0) tails.push(tail.join("/"));
    heads.set(head, tails);
  }
  return heads;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
