import type { Decimal } from "../decimal";
import type { Item, ScoringMethod } from "../edition";
import type { Message } from "../message";

/** What a scoring method makes of a known fact. */
export interface Points {
  readonly score: Decimal;
  readonly arithmetic: Message;
  readonly warnings: readonly Message[];
}

/** The parameters of one of the six methods. */
export type MethodOf<Kind extends ScoringMethod["kind"]> = Extract<ScoringMethod, { kind: Kind }>;

/** A method over a whole count of 0 or more. */
export type CountMethod<Kind extends ScoringMethod["kind"]> = (item: Item, method: MethodOf<Kind>, count: number) => Points;
