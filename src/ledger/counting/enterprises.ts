import { nameKey } from "../values/name";
import { ByPlatform } from "./by-platform";
import type { CellReader } from "./cell-reader";
import { cellOf, type LedgerRow } from "./ledger-table";

/** All platforms together. */
const ANY = -1;

/**
 * Who is who among a platform's enterprises: by credit code, else by normalised name. A name that some row gives with a
 * code stands for that code wherever it stands alone; a name with several codes stands for itself.
 */
export class EnterpriseIndex {
  /** By platform and name; null where several codes go by one name. */
  readonly #codes = new ByPlatform<string | null>();

  constructor(private readonly cells: CellReader) {}

  /** Takes in a row that bears a name and a code. */
  learn(row: LedgerRow, platform: number): void {
    const value = cellOf(row, "code");
    const reading = value === "" ? null : this.cells.code(value);
    const name = reading?.kind === "code" ? nameKey(cellOf(row, "enterprise")) : "";
    if (reading?.kind !== "code" || name === "") return;
    for (const whose of [platform, ANY]) {
      const known = this.#codes.get(whose, name);
      this.#codes.set(whose, name, known === undefined || known === reading.code ? reading.code : null);
    }
  }

  /** @returns what all rows about one enterprise share, within the platform. */
  identityOf(row: LedgerRow, platform: number): string {
    const value = cellOf(row, "code");
    const reading = value === "" ? null : this.cells.code(value);
    if (reading?.kind === "code") return `code|${reading.code}`;
    const name = nameKey(cellOf(row, "enterprise"));
    if (this.#codes.isEmpty) return `name|${name}`;
    const code = this.#codes.get(platform, name);
    return typeof code === "string" ? `code|${code}` : `name|${name}`;
  }

  /** @returns what all rows about one enterprise share, whichever platform they name. */
  commonIdentityOf(row: LedgerRow): string {
    return this.identityOf(row, ANY);
  }
}
