import type { FactKey, Facts } from "../regulation/facts";
import type { CellPlace } from "./sheet";

/** One platform as the sheets tell of it: its facts, and the cells that each fact was read from. */
export interface PlatformFacts {
  /** Normalised: outer blanks, no-break spaces and doubled blanks removed. */
  readonly name: string;
  /** 承担企业, where a column tells it. */
  readonly company: string | null;
  readonly facts: Facts;
  /** The cells that made each fact, so that every point leads back to its cell. */
  readonly sources: Readonly<Partial<Record<FactKey, readonly CellPlace[]>>>;
}
