import { ledgerTemplates } from "../assessment/templates/ledger-templates";
import { platformsOfRoster } from "../assessment/templates/platforms-of-roster";
import type { AddedTemplates } from "../assessment/templates/template";
import { addTemplates } from "../excel/add-templates";
import { failAnnual, writeAlone } from "./annual";
import { sayChinese, sayHere } from "./language";
import { detailOf } from "./reason";

/** Raised on the window when the templates are made, or are not; the command line listens. */
export const TEMPLATES_EVENT = "zhgz:templates";

export type TemplatesOutcome = ({ readonly ok: true } & AddedTemplates) | { readonly ok: false; readonly reason: string };

/**
 * Makes an empty ledger of each kind that the workbook has none of by its name. The ledgers are the bureau's, in Chinese.
 *
 * @throws what kept them from being made, after it was told
 */
export async function newTemplatesHere(): Promise<void> {
  try {
    tell({ ok: true, ...(await writeAlone(() => addTemplates(ledgerTemplates(sayChinese), platformsOfRoster))) });
  } catch (error) {
    const detail = detailOf(error);
    failAnnual(detail);
    tell({ ok: false, reason: sayHere()(detail) });
    throw error;
  }
}

function tell(detail: TemplatesOutcome): void {
  window.dispatchEvent(new CustomEvent<TemplatesOutcome>(TEMPLATES_EVENT, { detail }));
}
