/** What is known by a platform and a text, such as the name of an enterprise; the texts of two platforms never meet. */
export class ByPlatform<Known> {
  readonly #known = new Map<number, Map<string, Known>>();

  /** @param platform its index */
  get(platform: number, text: string): Known | undefined {
    return this.#known.get(platform)?.get(text);
  }

  set(platform: number, text: string, known: Known): void {
    const texts = this.#known.get(platform);
    if (texts === undefined) this.#known.set(platform, new Map([[text, known]]));
    else texts.set(text, known);
  }

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }
}
