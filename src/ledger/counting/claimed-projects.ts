import { ByPlatform } from "./by-platform";

/** The projects that count for one of a platform's indicators already (reading 17), by the names they are known by. */
export class ClaimedProjects {
  readonly #names = new ByPlatform<true>();

  claim(platform: number, names: readonly string[]): void {
    for (const name of names) this.#names.set(platform, name, true);
  }

  has(platform: number, names: readonly string[]): boolean {
    return names.some((name) => this.#names.get(platform, name) === true);
  }
}
