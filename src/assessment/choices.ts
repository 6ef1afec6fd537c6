import { applyChoices } from "../regulation/choices/apply-choices";
import { parseChoices } from "../regulation/choices/choices";
import type { Edition } from "../regulation/edition";
import { RegulationError } from "../regulation/error";
import { message } from "../regulation/message";
import { AssessmentError } from "./assessment-error";

/** The same choices give the same edition, by which what was scored is known again. */
const KNOWN = new WeakMap<Edition, Map<string, Edition>>();

/**
 * @param edition as published
 * @param kept the choices that the workbook's settings hold, JSON; null or undefined for all defaults
 * @returns the edition as these choices read it
 * @throws AssessmentError when they name an option or a reading that there is not; none is taken in its place
 */
export function editionAsChosen(edition: Edition, kept: unknown): Edition {
  const known = KNOWN.get(edition) ?? new Map<string, Edition>();
  KNOWN.set(edition, known);
  const key = JSON.stringify(kept ?? null);
  const chosen = known.get(key) ?? readAsChosen(edition, kept);
  known.set(key, chosen);
  return chosen;
}

function readAsChosen(edition: Edition, kept: unknown): Edition {
  try {
    return applyChoices(edition, parseChoices(edition, kept));
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    throw new AssessmentError(message("assessment.choicesUnreadable", { problem: error.detail }));
  }
}
