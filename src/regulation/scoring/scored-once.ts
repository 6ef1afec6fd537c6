import type { Edition } from "../edition";
import type { Facts } from "../facts";
import { scorePlatform, type Scorecard } from "./scorecard";

const KNOWN = new WeakMap<Edition, WeakMap<Facts, Scorecard>>();

/**
 * {@link scorePlatform}, at most once for the same edition and the same facts, neither of which ever changes: another budget, or
 * another fact of one platform, does not score all the others anew.
 *
 * @throws RegulationError when a fact cannot be, such as a negative count
 */
export function scoredOnce(edition: Edition, facts: Facts): Scorecard {
  const known = KNOWN.get(edition) ?? new WeakMap<Facts, Scorecard>();
  KNOWN.set(edition, known);
  const card = known.get(facts) ?? scorePlatform(edition, facts);
  known.set(facts, card);
  return card;
}
