import { seeded, type Draw } from "../../bench/annual/seeded";

/** Chance that is the same for the same seed, on every machine. */
export class Random {
  readonly #draw: Draw;

  constructor(seed: number) {
    this.#draw = seeded(seed);
  }

  /** @returns an integer from 0 up to `below`, exclusive. */
  below(below: number): number {
    return this.#draw(below);
  }

  /** @param percent how often of a hundred times it is so */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
    }
    return mixed;
  }
}
