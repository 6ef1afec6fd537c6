import type { Edition } from "./edition";
import { message, type Message } from "./message";

/**
 * @param cycle ISO dates, both inclusive
 * @returns "有效期外，参照执行" when a day of the cycle lies outside the edition's validity (Art. 13; reading 25), else null
 */
export function outsideValidity(edition: Edition, cycle: { readonly from: string; readonly to: string }): Message | null {
  if (cycle.from >= edition.validFrom && cycle.to <= edition.validTo) return null;
  const { validFrom, validTo } = edition;
  return message("regulation.outsideValidity", { from: cycle.from, to: cycle.to, validFrom, validTo });
}
