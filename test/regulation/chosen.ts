import { applyChoices } from "../../src/regulation/choices/apply-choices";
import { parseChoices } from "../../src/regulation/choices/choices";
import type { Edition } from "../../src/regulation/edition";
import { edition2021 } from "../../src/regulation/editions/2021";

/** @returns the 2021 edition as these choices read it. */
export function chosen(stated: Readonly<Record<string, string>>): Edition {
  return applyChoices(edition2021, parseChoices(edition2021, stated));
}
