/** A batch as office.js sends it, as far as the transport looks into it (excel-host.md, "The batch"). */
export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
}

export const PATH = { global: 1, newObject: 2 } as const;
export const ACTION = { callMethod: 3, trace: 5 } as const;

const ACTION_NAMES: Readonly<Record<number, string>> = { 1: "get", 2: "load", 3: "call", 4: "set", 5: "trace", 6: "ensure", 7: "update" };

/** @returns what a batch does, in short: "get GetItem ×3, set GetRange.Values ×2, load GetUsedRange(values)" */
export function summarise({ Actions: actions, ObjectPaths: paths }: Batch): string {
  const counts = new Map<string, number>();
  for (const action of actions) {
    if (action.ActionType === ACTION.trace) continue;
    const what = `${ACTION_NAMES[action.ActionType] ?? `action ${action.ActionType}`} ${memberOf(action, paths)}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => (count === 1 ? what : `${what} ×${count}`)).join(", ");
}

/** A member, after the member that its object came from. */
function memberOf({ Name: name = "", ObjectPathId: id, QueryInfo: query }: BatchAction, paths: Batch["ObjectPaths"]): string {
  const object = paths[id]?.Name ?? "";
  const loaded = query?.Select === undefined || query.Select.length === 0 ? "" : `(${query.Select.join(" ")})`;
  return [object || "Workbook", name].filter((part) => part !== "").join(".") + loaded;
}
