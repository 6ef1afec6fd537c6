import type { LedgerRole } from "../ledgers/definition";
import { nameKey } from "../values/name";
import { ByPlatform } from "./by-platform";
import { textOf } from "./identities";
import { cellOf, type LedgerRow } from "./ledger-table";

/**
 * Which project of a platform's a row is about: by its code, else by its name and its enterprise. A name that some row gives with one code
 * stands for that code where it stands alone, and a name that others give with one enterprise is that enterprise's where none is named.
 */
export class ProjectIndex {
  /** By platform, name and enterprise; null where several codes go by one name. */
  readonly #codes = new ByPlatform<string | null>();
  /** By platform and name; null where several enterprises have a project of that name. */
  readonly #enterprises = new ByPlatform<string | null>();

  /** @param name the column that names the project */
  constructor(private readonly name: LedgerRole) {}

  learn(row: LedgerRow, platform: number): void {
    const name = nameKey(cellOf(row, this.name));
    const enterprise = nameKey(cellOf(row, "enterprise"));
    const code = textOf(row, "projectCode");
    if (enterprise !== "") learnOne(this.#enterprises, platform, name, enterprise);
    if (code !== "") learnOne(this.#codes, platform, `${name}|${enterprise}`, code);
  }

  /** @returns what rows about one project share. */
  identityOf(row: LedgerRow, platform: number): string {
    const own = textOf(row, "projectCode");
    if (own !== "") return `code|${own}`;
    const name = nameKey(cellOf(row, this.name));
    const enterprise = nameKey(cellOf(row, "enterprise")) || (this.#enterprises.get(platform, name) ?? "");
    const code = this.#codes.get(platform, `${name}|${enterprise}`) ?? "";
    return code !== "" ? `code|${code}` : `name|${name}|${enterprise}`;
  }
}

function learnOne(known: ByPlatform<string | null>, platform: number, text: string, value: string): void {
  const before = known.get(platform, text);
  known.set(platform, text, before === undefined || before === value ? value : null);
}
