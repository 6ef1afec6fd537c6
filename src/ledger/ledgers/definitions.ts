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
import { ENTERPRISE, ENTERPRISE_BEHIND, PLATFORM, PROJECT } from "./wordings";

/** How each ledger of the bureau is known by its headers. */
export const LEDGER_DEFINITIONS: Readonly<Record<LedgerKind, LedgerDefinition>> = {
  roster, diagnosis, adoption, project, voucher, demo, event, worst, visit,
};

/** Texts that only the header of a ledger or of the summary form says; the search for either starts there. */
export const TABLE_ANCHOR = new RegExp(
  [SUMMARY_ANCHOR.source, ...[...PLATFORM, ...ENTERPRISE_BEHIND, ...(worst.vocabulary.roles.platform ?? [])].map(({ says }) => says.source)].join("|"),
  "u",
);

/** Texts of a ledger that names no platform, such as one of a sheet for each: found so that its missing column is asked about. */
export const OTHER_ANCHOR = new RegExp(
  [ENTERPRISE, PROJECT, voucher.vocabulary.roles.voucher ?? [], event.vocabulary.roles.name ?? [], demo.vocabulary.roles.document ?? []]
    .flatMap((wordings) => wordings.map(({ says }) => says.source))
    .join("|"),
  "u",
);
