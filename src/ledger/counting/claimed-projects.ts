/** The projects that count for one of a platform's indicators already (reading 17), by the names they are known by. */
export class ClaimedProjects {
  readonly #names = new Set<string>();

  claim(platform: number, names: readonly string[]): void {
    for (const name of names) this.#names.add(`${platform}|${name}`);
  }

  has(platform: number, names: readonly string[]): boolean {
    return names.some((name) => this.#names.has(`${platform}|${name}`));
  }
}
