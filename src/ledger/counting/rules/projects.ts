import type { ChoiceKeys } from "../../../regulation/choices/choices";
import type { LedgerRole } from "../../ledgers/definition";
import { amountAtLeast, answeredYes, named } from "../checks";
import type { CountingChoices } from "../counting-choices";
import { projectNames } from "../identities";
import type { CountingRule } from "../rule";

/** Reading 18: by its vouchers (annex, note), or as planned. */
const AMOUNTS: Readonly<Record<ChoiceKeys["amountBasis"], LedgerRole>> = { evidenced: "amount", planned: "planned" };

/**
 * Annex, 项目实施 1: the report stamped by the enterprise, 100万元 or more (Art. 6(3)1).
 *
 * @param minimumWan 万元, inclusive
 */
export function projects({ amountBasis }: CountingChoices, minimumWan: string): CountingRule {
  const amount = AMOUNTS[amountBasis];
  return {
    fact: "projects",
    ledger: "project",
    needs: [["platform"], ["project"], ["stamp"], [amount]],
    datedBy: null,
    checks: [answeredYes("stamp", "noStamp"), amountAtLeast(amount, minimumWan), named("project", "projectCode")],
    identity: (row, { index }, around) => around.projects.identityOf(row, index),
    repeated: "duplicate",
    projectNames: (row) => projectNames(row, "project"),
    mark: amount,
  };
}
