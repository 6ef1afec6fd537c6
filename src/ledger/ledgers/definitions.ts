import { SUMMARY_ANCHOR } from "../summary/vocabulary";
import type { LedgerDefinition, LedgerKind } from "./definition";
import { adoption } from "./definitions/adoption";
import { demo } from "./definitions/demo";
import { diagnosis } from "./definitions/diagnosis";
import { event } from "./definitions/event";
import { project } from "./definitions/project";
import { roster } from "./definitions/roster";
import { visit } from "./definitions/visit";
import { voucher } from "./definitions/voucher";
import { worst } from "./definitions/worst";
import { ENTERPRISE_BEHIND, PLATFORM } from "./wordings";

/** How each ledger of the bureau is known by its headers. */
export const LEDGER_DEFINITIONS: Readonly<Record<LedgerKind, LedgerDefinition>> = {
  roster, diagnosis, adoption, project, voucher, demo, event, worst, visit,
};

/** Texts that only the header of a ledger or of the summary form says; the search for either starts there. */
export const TABLE_ANCHOR = new RegExp(
  [SUMMARY_ANCHOR.source, ...[...PLATFORM, ...ENTERPRISE_BEHIND, ...(worst.vocabulary.roles.platform ?? [])].map(({ says }) => says.source)].join("|"),
  "u",
);
