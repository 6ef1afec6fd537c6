import { nameKey } from "../values/name";
import { textOf } from "./identities";
import type { LedgerRow } from "./ledger-table";

/**
 * Which voucher a row is about: its number and who paid, for the books of two enterprises both have a number 1. A number that some
 * row gives without a payer could be anybody's, and is one voucher wherever it stands.
 */
export class VoucherIndex {
  readonly #withoutPayer = new Set<string>();

  learn(row: LedgerRow): void {
    if (payerOf(row) === "") this.#withoutPayer.add(textOf(row, "voucher"));
  }

  identityOf(row: LedgerRow): string {
    const number = textOf(row, "voucher");
    return this.#withoutPayer.has(number) ? `${number}|` : `${number}|${payerOf(row)}`;
  }
}

function payerOf(row: LedgerRow): string {
  const payer = textOf(row, "payer");
  return nameKey(payer === "" ? textOf(row, "enterprise") : payer);
}
