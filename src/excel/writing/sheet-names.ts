import { LONGEST_NAME } from "./check";

/** In the name of a tab, which is Chinese whatever the user's language. */
const KEPT = "留存";

/** Names that sheets bear; Excel compares them without regard to case. */
export class TakenNames {
  readonly #names: Set<string>;

  constructor(names: Iterable<string>) {
    this.#names = new Set([...names].map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** @returns the name, or "年度排名 (2)", "年度排名 (3)"…; it is taken from now on */
  free(wanted: string): string {
    return this.#take((n) => (n === 1 ? wanted : shortened(wanted, ` (${n})`)));
  }

  /**
   * @param day such as "2022-03-01"
   * @returns "年度排名（2022-03-01留存）", "年度排名（2022-03-01留存2）"…; it is taken from now on
   */
  dated(name: string, day: string): string {
    return this.#take((n) => shortened(name, `（${day}${KEPT}${n === 1 ? "" : n}）`));
  }

  #take(numbered: (n: number) => string): string {
    let n = 1;
    while (this.has(numbered(n))) n += 1;
    this.#names.add(numbered(n).toLowerCase());
    return numbered(n);
  }
}

/** A sign of two units is not cut in two. */
function shortened(name: string, ending: string): string {
  return name.slice(0, LONGEST_NAME - ending.length).replace(/[\ud800-\udbff]$/, "") + ending;
}

/** Whether a sheet bears a name that `dated` gave it. */
export function isKeptName(name: string): boolean {
  return new RegExp(`（\\d{4}-\\d{2}-\\d{2}${KEPT}\\d*）$`).test(name);
}
