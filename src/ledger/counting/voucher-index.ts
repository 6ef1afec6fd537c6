import { nameKey } from "../values/name";
import { textOf } from "./identities";
import type { LedgerRow } from "./ledger-table";

/**
 * Which voucher a row is about: its number and who paid, for the books of two enterprises both have a number 1. A number that some
 * row gives without a payer could be anybody's, and is one voucher wherever it stands.
 */
export class VoucherIndex {
  readonly #withoutPayer = new Set<string>();
  /** Numbers of cells that list several, such as 12347、12348, with the first list that each stands in. */
  readonly #listed = new Map<string, string>();

  learn(row: LedgerRow): void {
    const number = textOf(row, "voucher");
    if (payerOf(row) === "") this.#withoutPayer.add(number);
    const parts = partsOf(number);
    if (parts.length < 2) return;
    for (const part of parts) if (!this.#listed.has(part)) this.#listed.set(part, number);
  }

  /** Whether a voucher of the row stands in another row's list as well. */
  isListedElsewhere(row: LedgerRow): boolean {
    if (this.#listed.size === 0) return false;
    const number = textOf(row, "voucher");
    return partsOf(number).some((part) => (this.#listed.get(part) ?? number) !== number);
  }

  identityOf(row: LedgerRow): string {
    const number = textOf(row, "voucher");
    return this.#withoutPayer.has(number) ? `${number}|` : `${number}|${payerOf(row)}`;
  }
}

function partsOf(number: string): string[] {
  return /[、;,]/u.test(number) ? number.split(/[、;,]/u).filter((part) => part !== "") : [number];
}

function payerOf(row: LedgerRow): string {
  const payer = textOf(row, "payer");
  return nameKey(payer === "" ? textOf(row, "enterprise") : payer);
}
