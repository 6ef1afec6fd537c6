/**
 * Characters that a text is searched for before a costlier question is asked of it: nearly every cell of 200,000 rows has none of
 * them.
 */
export class Letters {
  readonly #sought = new Uint8Array(0x10000);

  /**
   * @param letters each of one UTF-16 unit
   * @param more "Han" for the Chinese characters of everyday use as well, U+4E00 to U+9FA5
   */
  constructor(letters: string, more?: "Han") {
    for (let index = 0; index < letters.length; index++) this.#sought[letters.charCodeAt(index)] = 1;
    if (more === "Han") this.#sought.fill(1, 0x4e00, 0x9fa6);
  }

  /** @returns whether any of the letters stands in the text */
  areIn(text: string): boolean {
    const sought = this.#sought;
    for (let index = 0; index < text.length; index++) if (sought[text.charCodeAt(index)] === 1) return true;
    return false;
  }

  /** @returns whether the text has no other letters; so has an empty one */
  areAllOf(text: string): boolean {
    const sought = this.#sought;
    for (let index = 0; index < text.length; index++) if (sought[text.charCodeAt(index)] !== 1) return false;
    return true;
  }
}
