/**
 * Characters that a text is searched for before a costlier question is asked of it: nearly every cell of 200,000 rows has none of
 * them.
 */
export class Letters {
  readonly #sought = new Uint8Array(0x10000);

  /** @param letters each of one UTF-16 unit */
  constructor(letters: string) {
    for (let index = 0; index < letters.length; index++) this.#sought[letters.charCodeAt(index)] = 1;
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
