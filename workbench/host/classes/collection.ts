import type { Arguments } from "../batch/arguments";
import type { ClassSpec, ExcelClass, Method, Served } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { invalidArgument } from "../batch/host-error";

interface CollectionSpec<S, I> {
  /** The class of the items. */
  readonly of: () => ExcelClass<I>;
  /** In Excel's order. */
  readonly all: (self: S, host: Host) => readonly I[];
  /** Whether a key means an item. */
  readonly isKey: (item: I, key: string, self: S, host: Host) => boolean;
}

type Collection<S> = Required<Pick<ClassSpec<S>, "items" | "item">> & { readonly methods: Readonly<Record<string, Method<S>>> };

/** The members that most of Excel's collections share: all items, their number, one by its key or its place. */
export function collectionOf<S, I>({ of, all, isKey }: CollectionSpec<S, I>): Collection<S> {
  const find = (self: S, key: unknown, host: Host): Served | null => {
    const found = all(self, host).find((item) => isKey(item, asKey(key), self, host));
    return found === undefined ? null : of().of(found);
  };
  return {
    items: (self, host) => all(self, host).map((item) => of().of(item)),
    item: find,
    methods: {
      getCount: (self, _args, host) => all(self, host).length,
      getItem: (self, args, host) => find(self, args.at(0), host),
      getItemOrNullObject: (self, args, host) => find(self, args.at(0), host),
      getItemAt: (self, args, host) => of().of(itemAt(all(self, host), args)),
    },
  };
}

function asKey(key: unknown): string {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  return String(key);
}

/** @throws InvalidArgument for a place that the collection has not */
export function itemAt<I>(items: readonly I[], args: Arguments): I {
  const item = items[args.integer(0)];
  if (item === undefined) throw invalidArgument();
  return item;
}

export const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
