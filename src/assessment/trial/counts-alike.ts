import { DEFAULT_COUNTING } from "../../ledger/counting/counting-choices";
import { parseChoices } from "../../regulation/choices/choices";
import type { Edition } from "../../regulation/edition";
import type { AnnualSettings } from "../ports";

/** The readings that decide which rows count; the others take the facts as they are. */
const COUNTING_OPTIONS = Object.keys(DEFAULT_COUNTING) as (keyof typeof DEFAULT_COUNTING)[];

/**
 * @returns whether the same sheets give the same facts under both settings, so that they need not be counted again
 * @throws RegulationError when the choices cannot be read
 */
export function countsAlike(edition: Pick<Edition, "readings">, one: AnnualSettings, other: AnnualSettings): boolean {
  const [before, after] = [parseChoices(edition, one.choices), parseChoices(edition, other.choices)];
  return (
    same(one.cycle, other.cycle) &&
    same(one.mapping ?? null, other.mapping ?? null) &&
    COUNTING_OPTIONS.every((option) => before[option] === after[option])
  );
}

/** Both came out of the workbook's settings, or were made in their form. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
