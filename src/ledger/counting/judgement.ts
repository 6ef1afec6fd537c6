import type { Cycle } from "../cycle";
import type { LedgerRole } from "../ledgers/definition";
import type { Exclusion } from "../trace";
import type { Doubt } from "../values/doubt";
import type { CellReader } from "./cell-reader";
import type { ClaimedProjects } from "./claimed-projects";
import type { EnterpriseIndex } from "./enterprises";
import type { LedgerRow } from "./ledger-table";
import type { ProjectIndex } from "./project-index";
import type { ProjectLinks } from "./project-links";
import type { VoucherIndex } from "./voucher-index";

/** A platform that rows are counted for. */
export interface CountedPlatform {
  readonly name: string;
  /** Position among the platforms. */
  readonly index: number;
  readonly cycle: Cycle | null;
}

/** What the rows are judged by, beside themselves. */
export interface Circumstances {
  readonly cells: CellReader;
  readonly enterprises: EnterpriseIndex;
  readonly projects: ProjectIndex;
  readonly demos: ProjectIndex;
  readonly links: ProjectLinks;
  readonly vouchers: VoucherIndex;
  /** The projects that earlier facts have counted; for reading 17. */
  readonly claimed: ClaimedProjects;
}

/** What one check says of a row: nothing against it, why it does not count, or what is not sure. */
export type Judgement =
  | { readonly kind: "pass" }
  | { readonly kind: "exclude"; readonly role: LedgerRole; readonly reason: Exclusion }
  | { readonly kind: "doubt"; readonly role: LedgerRole; readonly doubt: Doubt };

export type Check = (row: LedgerRow, platform: CountedPlatform, around: Circumstances) => Judgement;

export const PASS: Judgement = { kind: "pass" };

export function exclude(role: LedgerRole, reason: Exclusion): Judgement {
  return { kind: "exclude", role, reason };
}

export function doubt(role: LedgerRole, reason: Doubt["reason"], suggest: string | null = null): Judgement {
  return { kind: "doubt", role, doubt: { reason, suggest } };
}

/** What is surely against a row outweighs what is not sure of it: it does not count whatever the answer. */
export function judge(
  checks: readonly Check[],
  row: LedgerRow,
  platform: CountedPlatform,
  around: Circumstances,
): Judgement {
  let doubtful: Judgement = PASS;
  for (const check of checks) {
    const judgement = check(row, platform, around);
    if (judgement.kind === "exclude") return judgement;
    if (judgement.kind === "doubt" && doubtful.kind === "pass") doubtful = judgement;
  }
  return doubtful;
}
