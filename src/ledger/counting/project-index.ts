import { nameKey } from "../values/name";
import { textOf } from "./identities";
import { cellOf, type LedgerRow } from "./ledger-table";

/**
 * Which project of a platform's a row is about: by its code, else by its name and its enterprise. A name that some row gives with one code
 * stands for that code where it stands alone.
 */
export class ProjectIndex {
  /** By platform, name and enterprise; null where several codes go by one name. */
  readonly #codes = new Map<string, string | null>();

  learn(row: LedgerRow, platform: number): void {
    const code = textOf(row, "projectCode");
    if (code === "") return;
    const key = `${platform}|${nameOf(row)}`;
    const known = this.#codes.get(key);
    this.#codes.set(key, known === undefined || known === code ? code : null);
  }

  /** @returns what rows about one project share. */
  identityOf(row: LedgerRow, platform: number): string {
    const own = textOf(row, "projectCode");
    const name = nameOf(row);
    const code = own === "" ? (this.#codes.get(`${platform}|${name}`) ?? "") : own;
    return code !== "" ? `code|${code}` : `name|${name}`;
  }
}

function nameOf(row: LedgerRow): string {
  return `${nameKey(cellOf(row, "project"))}|${nameKey(cellOf(row, "enterprise"))}`;
}
