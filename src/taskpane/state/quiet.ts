/** Acts once, when it has not been started again for a while. */
export class Quiet {
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly ms: number, private readonly act: () => void) {}

  start(): void {
    this.end();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.act();
    }, this.ms);
  }

  /** It has yet to act. */
  get isStarted(): boolean {
    return this.#timer !== null;
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
