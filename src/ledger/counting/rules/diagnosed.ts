import type { ChoiceKeys } from "../../../regulation/choices/choices";
import { answeredYes, dayInCycle, named, rightCode } from "../checks";
import { earliest, type ClaimPolicy } from "../claims";
import type { CountingChoices } from "../counting-choices";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

/** Reading 16: one enterprise of two platforms counts for each, or only for the one that was first. */
const ACROSS: Readonly<Record<ChoiceKeys["crossPlatform"], ClaimPolicy | undefined>> = {
  each: undefined,
  first: earliest(({ row }, { cells }) => {
    const days = [cells.day(cellOf(row, "diagnosedOn")), cells.day(cellOf(row, "confirmDate"))];
    return days.flatMap((day) => (day.kind === "date" ? [day.date] : []))[0] ?? "";
  }),
};

/** Annex, 诊断服务 1: reports confirmed by the enterprise within the cycle, each enterprise once. */
export function diagnosed({ crossPlatform }: CountingChoices): CountingRule {
  const claims = ACROSS[crossPlatform];
  return {
    fact: "diagnosed",
    ledger: "diagnosis",
    needs: [["platform"], ["enterprise"], ["confirmDate"], ["stamp", "confirmed"]],
    datedBy: "confirmDate",
    checks: [
      answeredYes("stamp", "unconfirmed"), answeredYes("confirmed", "unconfirmed"), dayInCycle("confirmDate"),
      named("enterprise"), rightCode,
    ],
    identity: (row, { index }, { enterprises }) => enterprises.identityOf(row, index),
    commonIdentity: (row, { enterprises }) => enterprises.commonIdentityOf(row),
    repeated: "duplicate",
    ...(claims === undefined ? {} : { claims }),
    mark: "enterprise",
  };
}
