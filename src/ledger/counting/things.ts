import { ByPlatform } from "./by-platform";
import type { CountedPlatform } from "./judgement";

/** The things that one ledger's rows are about, numbered from 0: each platform's own, for a thing counts once per platform. */
export class Things {
  readonly #numbers = new ByPlatform<number>();
  #next = 0;

  /** @returns what rows about one thing share, of one platform; null for a row that stands for itself */
  of({ index }: CountedPlatform, identity: string | null): number | null {
    if (identity === null) return null;
    const known = this.#numbers.get(index, identity);
    if (known !== undefined) return known;
    this.#numbers.set(index, identity, this.#next);
    return this.#next++;
  }
}
